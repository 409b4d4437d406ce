import { isDeepStrictEqual } from "node:util";
import { fileMessages } from "@council-data/checker";
import { allCases } from "@council-data/conformance";
import { expect, it } from "vitest";
import { type Example, examplesOf } from "../src/explain/examples.js";
import { allRules } from "../src/explain/rules.js";
import { run } from "./run.js";

const rules = allRules();
const cases = [...allCases()];
const broken = [...new Set(cases.flatMap(({ issues }) => issues.map(({ rule }) => rule)))].sort();

it("knows every rule that a case breaks, and every rule of the checker", () => {
  expect(broken.length).toBeGreaterThan(150);
  for (const id of [...broken, ...Object.keys(fileMessages)]) expect(rules.has(id), id).toBe(true);
});

it("says of every rule what to do, in both languages", () => {
  for (const { id, mend, title } of rules.values())
    for (const text of [mend.en, mend.cy, title.en, title.cy]) expect(text, id).toMatch(/^[^{}]{2,}$/);
});

it.each(broken)("shows for %s what is right and what is wrong, as the cases have it", (id) => {
  const { right, wrong } = examplesOf(rules.get(id) as never);
  expect(right.length).toBeGreaterThan(0);
  expect(wrong.length).toBeGreaterThan(0);
  const among = (example: Example) =>
    cases.find((one) => one.of === example.of && isDeepStrictEqual(one.data, example.data));
  for (const example of right) expect(among(example)?.valid).toBe(true);
  for (const example of wrong)
    expect(new Set(among(example)?.issues.map(({ rule }) => rule))).toEqual(new Set([id]));
});

it("explains a rule to a person, in English and Welsh", () => {
  const { status, stdout } = run(["explain", "Field.NHS-number"]);
  expect(status).toBe(0);
  for (const text of ["NHS number must be 10 numbers", '"9990000018"', "Source\n  https://"])
    expect(stdout).toContain(text);
  const welsh = run(["explain", "--locale", "cy", "field.nhs-number"]).stdout;
  expect(welsh).toContain("Beth i'w wneud");
  expect(welsh).not.toContain("What to do");
});

it("explains rules to a program, one or all of them", () => {
  const one = JSON.parse(run(["explain", "--format", "json", "period.ends-after-it-starts"]).stdout);
  expect(one).toMatchObject({ id: "period.ends-after-it-starts", reads: ["/from", "/to"] });
  expect(one.right[0].data.to > one.right[0].data.from).toBe(true);
  expect(JSON.parse(run(["explain", "--format", "json"]).stdout)).toHaveLength(rules.size);
  expect(run(["explain"]).stdout.match(/^ {2}[a-z0-9-]+\.[a-z0-9-]+ /gm)).toHaveLength(rules.size);
});

it.each([
  ["field.nsh-number", "Did you mean: field.nhs-number"],
  ["postcode", "Did you mean: field.postcode"],
  ["zzzzzzzzzzzzzz", "`council-data explain` lists them."],
])("names the rules that are spelt most like %s", (id, said) => {
  const { status, stdout, stderr } = run(["explain", id]);
  expect(stderr).toContain(said);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});
