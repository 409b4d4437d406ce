import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { validators } from "../src/index.js";

const cases = new URL("../../conformance/cases/", import.meta.url);
it.each(readdirSync(fileURLToPath(new URL("records/", cases))))("%s", (path) => {
  const file = JSON.parse(readFileSync(new URL(`records/${path}`, cases), "utf8"));
  const validate = validators[file.of as keyof typeof validators];
  for (const { data, issues = [], fact } of file.cases) {
    const found = validate(data).faults.map(({ at, rule }) => `${at} ${rule}`);
    expect(found.sort(), fact).toEqual(
      issues.map((i: { at: string; rule: string }) => `${i.at} ${i.rule}`).sort(),
    );
  }
});
