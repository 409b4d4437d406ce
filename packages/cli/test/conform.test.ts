import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allCases, casesDigest } from "@council-data/conformance";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "council-data-"));
const inFolder = (name: string): string => join(folder, name);
const verdicts = inFolder("verdicts.json");
writeFileSync(
  verdicts,
  JSON.stringify(Object.fromEntries(Array.from(allCases(), ({ id, issues }) => [id, issues]))),
);

/** The third of these cases is the one that the program under test treats in its own way. */
const cases = "fields/retention";
const third = "fields/retention#months are a number";
const judge = (ways: string): string[] => ["--", process.execPath, here("conform/judge.mjs"), ways, verdicts];

/** Runs `conform` on the twelve cases, and gives what it says and its report. */
function conformed(ways: string, ...options: string[]) {
  const path = inFolder(`${ways}.json`);
  const ran = run(["conform", "--cases", cases, "--report", path, ...options, ...judge(ways)]);
  return { ...ran, report: existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined };
}

const ajv = new Ajv2020({ allErrors: true });
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(here(`../../conformance/schema/${name}.schema.json`), "utf8")));
const isReport = schemaOf("report");
const isStatement = schemaOf("statement");

it.each(["right", "same-again", "last-first", "long-line"])("agrees with a program that is %s", (ways) => {
  const { status, stdout, report } = conformed(ways);
  expect(report.counts).toEqual({ cases: 12, agree: 12, disagree: 0, expectedFailures: 0, unanswered: 0 });
  expect(report.problems).toEqual([]);
  expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
  expect(stdout).toContain("12 agree, 0 disagree, 0 have no answer");
  expect(status).toBe(0);
});

it.each(["other-valid", "contradict", "other-at", "other-rule", "one-more", "one-less"])(
  "disagrees with a program whose third answer is of %s, and says where",
  (ways) => {
    const { status, stdout, report } = conformed(ways);
    expect(report.counts).toEqual({ cases: 12, agree: 11, disagree: 1, expectedFailures: 0, unanswered: 0 });
    expect(report.disagreements.map(({ id }: { id: string }) => id)).toEqual([third]);
    expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
    expect(stdout).toContain(`${third}\n  expected  field.months at /months\n  answered  `);
    expect(status).toBe(1);
  },
);

it.each([
  // what it does, the exit code, the first problem, how many cases have no answer
  ["twice", 1, "answered-twice", 0],
  ["unasked", 1, "answered-what-was-not-asked", 0],
  ["end-with-an-error", 1, "ended-with-an-error", 0],
  ["never-end", 1, "did-not-end", 0],
  ["not-json", 3, "not-json", 1],
  ["no-object", 3, "not-an-object", 1],
  ["no-id", 3, "no-id", 1],
  ["no-valid", 3, "no-valid", 1],
  ["no-issues", 3, "no-issues", 1],
  ["not-at-all", 3, "ended-early", 1],
  ["chatter", 3, "not-json", 10],
  ["endless-line", 3, "line-too-long", 10],
  ["die", 3, "ended-early", 10],
  ["end-at-once", 3, "ended-early", 12],
  ["never-read", 3, "silent", 12],
] as const)("answers a program that does this: %s", (ways, code, kind, unanswered) => {
  const { status, stdout, stderr, report } = conformed(ways, "--timeout", "2");
  expect(report.problems[0]).toMatchObject({ kind });
  expect(report.counts).toMatchObject({ cases: 12, disagree: 0 });
  expect(report.counts.unanswered).toBeLessThanOrEqual(unanswered);
  expect(report.counts.unanswered > 0).toBe(unanswered > 0);
  expect(report.unanswered).toHaveLength(report.counts.unanswered);
  expect(isReport(report), ajv.errorsText(isReport.errors)).toBe(true);
  expect(stdout.length).toBeLessThan(20_000);
  expect(stderr).toBe("");
  expect(status).toBe(code);
});

it("says what a program said last", () => {
  expect(conformed("end-with-an-error").report.problems[0].detail).toBe("exit 7: out of paper");
});

it("lets nothing that a program writes near the terminal as it is", () => {
  expect(conformed("escape").stdout).toContain("\\u001b[31mred\\u0007\\u202e");
});

it("answers a program that is not there", () => {
  const { status, stdout } = run(["conform", "--of", "Retention", "--", inFolder("nothing-here")]);
  expect(stdout).toContain("the program could not be started");
  expect(status).toBe(3);
});

describe("--expected-failures", () => {
  const listing = (name: string, value: unknown): string[] => {
    writeFileSync(inFolder(name), typeof value === "string" ? value : JSON.stringify(value));
    return ["--expected-failures", inFolder(name)];
  };

  it("takes a failure that is listed for none", () => {
    const { status, stdout, report } = conformed("other-rule", ...listing("one.json", { [third]: "a bug" }));
    expect(report.counts).toEqual({ cases: 12, agree: 11, disagree: 0, expectedFailures: 1, unanswered: 0 });
    expect(stdout).toContain("1 fail as expected");
    expect(status).toBe(0);
  });

  it("reports one that is listed and agrees", () => {
    const { status, report } = conformed("right", ...listing("two.json", { [third]: "a bug" }));
    expect(report.problems).toEqual([{ kind: "expected-to-fail-and-agrees", detail: third }]);
    expect(status).toBe(1);
  });

  it.each([
    ["no JSON", "{", 2],
    ["a list", [third], 2],
    ["no reason", { [third]: " " }, 2],
    ["a case that there is not", { "fields/retention#nothing of the kind": "a bug" }, 2],
  ])("refuses a file of %s", (name, value, code) => {
    const { status, stderr } = run(["conform", ...listing("bad.json", value), ...judge("right")]);
    expect(stderr).toContain("bad.json");
    expect(status, name).toBe(code);
  });

  it("refuses a file that is not there", () => {
    const { status } = run(["conform", "--expected-failures", inFolder("none.json"), ...judge("right")]);
    expect(status).toBe(3);
  });
});

describe("a statement", () => {
  const state = (ways: string, ...options: string[]) => {
    const [statement, badge] = [inFolder("statement.json"), inFolder("badge.svg")];
    const named = ["--name", 'A & B "Judge"', "--release", "1.4.0", "--date", "2026-04-01"];
    const files = ["--statement", statement, "--badge", badge];
    const { status } = run(["conform", "--of", "Retention", ...named, ...files, ...options, ...judge(ways)]);
    return { status, said: JSON.parse(readFileSync(statement, "utf8")), badge: readFileSync(badge, "utf8") };
  };

  it("says that a program conforms that agrees on every case of what it claims", () => {
    const { said, badge } = state("right");
    expect(isStatement(said), ajv.errorsText(isStatement.errors)).toBe(true);
    expect(said).toMatchObject({
      implementation: { name: 'A & B "Judge"', release: "1.4.0" },
      standard: { cases: { sha256: casesDigest() } },
      claims: ["Retention"],
      conforms: true,
      date: "2026-04-01",
    });
    expect(badge).toContain(">conforms</text>");
  });

  it.each(["other-rule", "twice", "not-at-all"])("says that a program does not that is of %s", (ways) => {
    const { said, badge } = state(ways);
    expect(said.conforms).toBe(false);
    expect(isStatement(said), ajv.errorsText(isStatement.errors)).toBe(true);
    expect(badge).not.toContain("conforms");
  });

  it("says that a program does not conform that fails as expected", () => {
    writeFileSync(inFolder("known.json"), JSON.stringify({ [third]: "a bug" }));
    const { status, said } = state("other-rule", "--expected-failures", inFolder("known.json"));
    expect(said.conforms).toBe(false);
    expect(said.result).toMatchObject({ expectedFailures: 1, disagree: 0 });
    expect(status).toBe(0);
  });

  it("has a badge that can be read out and read: a title, colours of 4.5 to 1 and more", () => {
    const { badge } = state("right");
    expect(badge).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="title">/,
    );
    expect(badge).toContain(
      '<title id="title">A &#38; B &#34;Judge&#34; 1.4.0: 12 of 12 cases of Council Data Standards',
    );
    const luminance = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const text of [badge, state("other-rule").badge]) {
      const fills = [...text.matchAll(/<path fill="(#[0-9a-f]{6})"/g)].map(([, fill = ""]) => fill);
      expect(fills).toHaveLength(2);
      for (const fill of fills) expect(1.05 / (luminance(fill) + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

it("has a digest of the cases that the command in the documentation gives too", () => {
  const command = /`(find [^`]*sha256sum[^`]*)`/.exec(
    readFileSync(here("../../../docs/conformance.md"), "utf8"),
  )?.[1];
  if (process.platform !== "linux") return;
  const printed = execFileSync("sh", ["-c", command ?? "exit 1"], { cwd: here("../../conformance/cases") });
  expect(printed.toString().split(" ")[0]).toBe(casesDigest());
});

it("asks about invented records, the same ones for a seed", () => {
  const path = inFolder("records.json");
  const { status, stdout } = run([
    ..."conform --records 10 --seed 4 --of Referral --of Service --report".split(" "),
    ...[path, "--", process.execPath, here("conform/judge.mjs"), "right", verdicts],
  ]);
  // the program under test takes all that it does not know for right
  const { counts, disagreements } = JSON.parse(readFileSync(path, "utf8"));
  expect(counts).toMatchObject({ cases: 20, agree: 10, disagree: 10 });
  expect(disagreements[0].id).toBe("Service 2 of seed 4");
  expect(stdout).toContain("20 cases of 2 names");
  expect(status).toBe(1);
});

it("speaks Welsh", () => {
  const { stdout } = run([
    "conform",
    "--locale",
    "cy",
    "--cases",
    cases,
    ...judge("other-rule,end-with-an-error"),
  ]);
  expect(stdout).toContain("yn cytuno: 11, yn anghytuno: 1, heb ateb: 0");
  expect(stdout).toContain("atebodd y rhaglen y cyfan a dod i ben â gwall: exit 7");
  expect(stdout).toContain("adolygu");
  const { stderr, status } = run(["conform", "--locale", "cy", "--of", "Nobody", ...judge("right")]);
  expect(stderr).toContain("Nid oes achosion o Nobody.");
  expect(status).toBe(2);
});

it.each([
  ["no program", []],
  ["a statement of nobody", ["--statement", "x.json", "true"]],
  [
    "a statement on some of the cases",
    "--statement x.json --name J --release 1 --cases fields/* true".split(" "),
  ],
  ["a statement on invented records", "--statement x.json --name J --release 1 --records 1 true".split(" ")],
  ["records that are cases", ["--records", "1", "--cases", "fields/*", "true"]],
  ["records of what is no record", ["--records", "1", "--of", "Uprn", "true"]],
  ["cases that there are not", ["--cases", "nothing/*", "true"]],
  ["a number that is none", ["--records", "many", "true"]],
  ["a day that is none", ["--date", "today", "true"]],
  ["no time", ["--timeout", "0", "true"]],
])("refuses %s, with a line and no stack trace", (_, words) => {
  const { status, stdout, stderr } = run(["conform", ...words]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).not.toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
});
