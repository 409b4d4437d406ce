import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run } from "./run.js";

const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "council-data-"));
const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

it("finds every record of the example partnerships right", () => {
  const { status, stdout } = run([
    "check",
    "--format",
    "json",
    join(examples, "cornwall"),
    join(examples, "combined-authority"),
  ]);
  const report = JSON.parse(stdout);
  expect(report.faults).toEqual([]);
  expect(report.records).toBeGreaterThan(130);
  expect(report.records).toBe(report.valid + report.invalid);
  expect(new Set(report.files.map(({ of }: { of: string }) => of)).size).toBe(7);
  expect(status).toBe(0);
});

it("finds the planted faults, all of them and no others, where they stand", () => {
  const { status, stdout } = run(["check", "--format", "json", join(examples, "planted-faults.csv")]);
  const planted = JSON.parse(readFileSync(join(examples, "planted-faults.json"), "utf8"));
  const found = JSON.parse(stdout).faults.flatMap(
    ({ rule, examples: all }: { rule: string; examples: { row: number; column: string }[] }) =>
      all.map(({ row, column }) => ({ row, column, rule })),
  );
  const inOrder = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  expect(found.sort(inOrder)).toEqual(planted.sort(inOrder));
  expect(status).toBe(1);
});

it("reads standard input", () => {
  const text = readFileSync(join(examples, "cornwall/referrals.ndjson"), "utf8");
  expect(run(["check", "-"], { input: text }).stdout).toContain("15 records, 15 right");
  expect(run(["check", "-"], { input: text }).status).toBe(0);
});

it.each([
  [["check"], 2],
  [["check", "--as", "Person", "x.csv"], 2],
  [["check", "--nonsense", "x.csv"], 2],
  [["check", "no-such-file.csv"], 3],
  [["check", folder], 3],
  [["inspect", "no-such-scheme", "1"], 2],
  [["inspect", "uprn"], 2],
  [["schema", "NoSuchSchema"], 2],
  [["schema", "Uprn", "--target", "csv"], 2],
  [["sample", "Resident", "-n", "many"], 2],
  [["sample", "Resident", "--faults", "2"], 2],
  [["nonsense"], 2],
  [[], 2],
])("answers the wrong usage %j with exit code %i, a line and no stack trace", (args, code) => {
  const { status, stdout, stderr } = run(args);
  expect(status).toBe(code);
  expect(stdout).toBe("");
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
});

it("goes on with the files that can be read, and still says which cannot", () => {
  const { status, stdout, stderr } = run([
    "check",
    "no-such-file.csv",
    join(examples, "cornwall/partners.json"),
  ]);
  expect(stdout).toContain("9 records, 9 right");
  expect(stderr).toContain("no-such-file.csv cannot be read: there is no such file or folder.");
  expect(status).toBe(3);
});

it("shows no value unless it is asked to", () => {
  const path = inFolder(
    "values.csv",
    "id,source/partnerId,source/recordedAt,names/0/use,names/0/full\nSecret99,x,y,usual,Zebedee \n",
  );
  const hidden =
    run(["check", "--as", "Resident", path]).stdout +
    run(["check", "--as", "Resident", "--format", "json", path]).stdout;
  expect(hidden).not.toMatch(/Secret99|Zebedee/);
  expect(hidden).toContain("Aaaaaa99");
  expect(run(["check", "--as", "Resident", "--show-values", path]).stdout).toContain("Secret99");
});

it("speaks Welsh", () => {
  const { stdout } = run(["check", "--locale", "cy", join(examples, "planted-faults.csv")]);
  expect(stdout).toContain("Rhowch god post llawn");
  expect(stdout).toContain("heb gael ei hadolygu".length > 0 ? "hadolygu" : "");
});

it("inspects values as they are given", () => {
  const { stdout, status } = run(["inspect", "postcode", "SW1A1AA", "SW1A 1AA", "ZZ99 3VZ"]);
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ verdict }) => verdict)).toEqual(["invalid", "valid", "placeholder"]);
  expect(answers[0].suggestions).toEqual(["SW1A 1AA"]);
  expect(
    run(["inspect", "nhs-number", "-"], { input: "9990000018\r\n9990000019\r\n" }).stdout.match(
      /"verdict":"[a-z-]+"/g,
    ),
  ).toEqual(['"verdict":"test-only"', '"verdict":"invalid"']);
  expect(status).toBe(0);
});

it.each(["csv", "json", "ndjson"])(
  "prints samples as %s that it finds right, the same ones each time",
  (format) => {
    const args = ["sample", "Resident", "-n", "50", "--format", format, "--seed", "5"];
    const { stdout } = run(args);
    expect(run(args).stdout).toBe(stdout);
    const path = inFolder(`sample.${format}`, stdout);
    expect(run(["check", path]).stdout).toContain("50 records, 50 right, 0 with faults");
  },
);

it("plants as many faults in samples as it is asked to", () => {
  const { stdout } = run(["sample", "Referral", "-n", "400", "--faults", "0.25", "--seed", "5"]);
  const report = JSON.parse(run(["check", "--format", "json", "-"], { input: stdout }).stdout);
  expect(report.invalid).toBeGreaterThan(60);
  expect(report.invalid).toBeLessThan(140);
});

it("prints schemas in one file, and writes them as they are published", () => {
  const schema = JSON.parse(run(["schema", "Resident", "--target", "draft-07"]).stdout);
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g))
    expect(schema.definitions).toHaveProperty([name ?? ""]);
  expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"https/);
  const out = join(folder, "schemas");
  expect(run(["schema", "Period", "--out", out]).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["CalendarDate.schema.json", "Period.schema.json"]);
  expect(run(["schema", "Resident", "--target", "typescript"]).stdout).toContain("export interface Resident");
  expect(run(["schema", "Resident", "--target", "csv"]).stdout).toMatch(/^\$schema,id,source\/partnerId,/);
  expect(JSON.parse(run(["schema", "--target", "openapi-3.1"]).stdout).openapi).toMatch(/^3\.1/);
});
