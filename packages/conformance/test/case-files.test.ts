import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { allCases, caseFiles, casesIn } from "../src/cases.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const ajv = new Ajv2020({ allErrors: true });
const isCaseFile = ajv.compile(JSON.parse(read("../schema/case-file.schema.json")));
const names = new Set<string>(
  JSON.parse(read("../../schemas/schema/index.json")).concepts.map(({ name }: { name: string }) => name),
);
const all = [...allCases()];

describe.each(caseFiles())("%s", (path) => {
  const file = JSON.parse(read(`../cases/${path}`));

  it("is as the schema of case files says", () => {
    expect(isCaseFile(file), ajv.errorsText(isCaseFile.errors)).toBe(true);
    expect(names).toContain(file.of);
  });

  it("says that it is generated if it is, and gives each fact once", () => {
    expect(file.generated === true).toBe(path.startsWith("generated/"));
    const facts = casesIn(path).map(({ fact }) => fact);
    expect(facts.filter((fact, index) => facts.indexOf(fact) !== index)).toEqual([]);
  });

  it("holds the value that a text to send stands for, as every parser reads it", () => {
    const text = (value: unknown): string =>
      JSON.stringify(value).replace(/(?<!\\)\\ud[89a-f][0-9a-f]{2}/g, "\ufffd");
    for (const { id, data, json } of casesIn(path)) {
      expect(JSON.stringify(data), id).toBe(text(data));
      if (json !== undefined) expect(text(JSON.parse(json)), id).toBe(text(data));
    }
  });
});

it("there are 3,000 and more, right and wrong, most of them drawn", () => {
  const generated = all.filter(({ id }) => id.startsWith("generated/"));
  expect(all.length).toBeGreaterThanOrEqual(3000);
  expect(generated.length).toBeGreaterThan(all.length / 2);
  expect(all.filter(({ valid }) => valid).length).toBeGreaterThan(all.length / 4);
  expect(all.filter(({ valid }) => !valid).length).toBeGreaterThan(all.length / 4);
});

it("they can be downloaded over a poor line: two megabytes at most", () => {
  const size = caseFiles().reduce((sum, path) => sum + Buffer.byteLength(read(`../cases/${path}`)), 0);
  expect(size).toBeLessThan(2_500_000);
});

it("every id is of one case alone", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
