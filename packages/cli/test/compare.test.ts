import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "council-data-compare-"));
const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const schemas = inFolder(
  "schemas.mjs",
  `export const residentSchema = { type: "object", properties: { id: { type: "string" } } };
   export const partner = { type: "array" };
   export const notASchema = 1;`,
);

it("compares a schema of one's own with the standard", () => {
  const { status, stdout } = run([
    "compare",
    "--mine",
    schemas,
    "--export",
    "residentSchema",
    "--records",
    "9",
  ]);
  expect(stdout).toContain("Accepts only what the standard allows: no");
  expect(stdout).toContain("/source");
  expect(status).toBe(1);
  const { answers } = JSON.parse(
    run(["compare", "--mine", schemas, "--export", "partner", "--format", "json", "--records", "9"]).stdout,
  );
  expect(answers.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["refuted"]);
});

it("compares the standard's own schema, which no record refutes, and proves what can be", () => {
  const { stdout } = run(["schema", "Partnership"]);
  const path = inFolder("partnership.schema.json", `\ufeff${stdout}`);
  const { stdout: answer } = run(["compare", "--mine", path, "--every", "--locale", "cy", "--records", "9"]);
  expect(answer).toContain("Yn derbyn popeth y mae'r safon yn ei ganiatáu: ydy, wedi'i brofi");
});

it.each([
  [[], 2, "--mine"],
  [["--mine", "no-such-file.mjs"], 3, "no-such-file.mjs"],
  [["--mine", inFolder("broken.mjs", "throw new Error('no database')")], 3, "no database"],
  [["--mine", inFolder("broken.json", "{")], 3, "broken.json"],
  [["--mine", inFolder("no-schema.json", "1")], 3, "no JSON Schema"],
  [["--mine", schemas], 2, "partner, residentSchema"],
  [["--mine", schemas, "--export", "notASchema"], 2, "notASchema"],
  [["--mine", inFolder("customer.json", '{"type":"object"}')], 2, "--as"],
  [["--mine", inFolder("partner.json", '{"type":"object","pattern":"("}')], 3, "partner.json"],
])("answers compare %j with exit code %i and a line that says why", (args, code, said) => {
  const { status, stdout, stderr } = run(["compare", ...args]);
  expect([status, stdout]).toEqual([code, ""]);
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/^\s+at /m);
});
