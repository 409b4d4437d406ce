import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { languagesIn, versionOf } from "../../../scripts/interop/implementation.js";
import { schemaFaults } from "../../../scripts/interop/schema-faults.js";

const languages = languagesIn(fileURLToPath(new URL("../implementations", import.meta.url)));
const schema = fileURLToPath(new URL("../../schemas/schema", import.meta.url));

it("are in five languages", () => {
  expect(languages.map(({ language }) => language)).toEqual(["Go", "Java", "Python", "Rust", "TypeScript"]);
});

describe.each(languages)("in $language", (language) => {
  const { folder, implementations, mutants } = language;

  it("pin the versions of their libraries", () => {
    for (const { libraries } of implementations)
      for (const library of libraries)
        expect(versionOf(language, library)).toMatch(/^[0-9]+\.[0-9]+(?:\.[0-9]+)?$/);
  });

  it.each(mutants)("have a line for the fault that $fault", ({ file, from, to, program }) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(from);
    expect(text.replace(from, () => to)).not.toBe(text);
    if (program !== undefined) expect(implementations.map(({ name }) => name)).toContain(program);
  });

  it("each have a fault, in their lines or in the schemas they read", () => {
    for (const { name, reads } of implementations)
      expect(reads.length > 0 || mutants.some(({ program }) => program === name), name).toBe(true);
  });
});

it.each(schemaFaults)("the schemas hold what is changed where $fault", ({ files, change }) => {
  for (const file of files) {
    const path = join(schema, file);
    expect(existsSync(path), file).toBe(true);
    const text = readFileSync(path, "utf8");
    expect(change(text), file).not.toBe(text);
  }
});
