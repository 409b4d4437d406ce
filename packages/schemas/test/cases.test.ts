import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { catalogue } from "../src/catalogue.js";
import { faults } from "../src/messages/faults.js";

interface CaseFile {
  of: string;
  cases: { fact: string; data: unknown; valid: boolean; issues?: { at: string; rule: string }[] }[];
}

const cases = new URL("../../conformance/cases/", import.meta.url);
const schemas = Object.assign({}, ...Object.values(catalogue)) as Record<string, z.ZodType>;
const paths = readdirSync(fileURLToPath(cases), { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".json"),
);

describe.each(paths)("%s", (path) => {
  const file = JSON.parse(readFileSync(new URL(path, cases), "utf8")) as CaseFile;
  it.each(file.cases)("$fact", ({ data, valid, issues = [] }) => {
    const schema = schemas[file.of];
    if (!schema) throw new Error(`${file.of} is no schema of the catalogue`);
    const found = faults(schema, data).map(({ at, rule }) => ({ at, rule }));
    const byPlace = (a: { at: string; rule: string }, b: { at: string; rule: string }) =>
      `${a.at} ${a.rule}` < `${b.at} ${b.rule}` ? -1 : 1;
    expect(found.sort(byPlace)).toEqual([...issues].sort(byPlace));
    expect(found.length === 0).toBe(valid);
  });
});
