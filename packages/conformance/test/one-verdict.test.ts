import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as schemas from "@council-data/schemas";
import { validators } from "@council-data/validators";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { ajvJudge, type Judge } from "../implementations/typescript/ajv-judge.js";
import { recordNames, sampleRecords } from "../src/index.js";

const artefact = new URL("../../schemas/schema/", import.meta.url);
const cases = new URL("../cases/", import.meta.url);
/** How many right and how many faulty records are judged of each kind; raised by hand for a longer look. */
const count = Number(process.env["VERDICTS"] ?? 1500);

const zod: Judge = (of, data) =>
  schemas.faults((schemas as unknown as Record<string, z.ZodType>)[of] as z.ZodType, data);
const compiled: Judge = (of, data) => [...validators[of as keyof typeof validators](data).faults];
const ajv2020 = ajvJudge(artefact, "2020-12");
const ajv07 = ajvJudge(artefact, "draft-07");

const said = (issues: { at: string; rule: string }[]): string[] =>
  issues.map(({ at, rule }) => `${at} ${rule}`).sort();

describe("Ajv on the emitted schemas, with the rules' CEL text", () => {
  const paths = readdirSync(fileURLToPath(cases), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  it.each(paths)("gives the expected verdict on %s", (path) => {
    const { of, cases: all } = JSON.parse(readFileSync(new URL(path, cases), "utf8"));
    for (const { fact, data, issues = [] } of all) {
      expect(said(ajv2020(of, data)), `${fact} (2020-12)`).toEqual(said(issues));
      expect(said(ajv07(of, data)), `${fact} (draft-07)`).toEqual(said(issues));
    }
  });
});

describe.each(recordNames)("%s", (name) => {
  it("gets one verdict from Zod, the compiled validator and Ajv, with the same rules and places", () => {
    const judges = { compiled, ajv2020, ajv07 };
    for (const faults of [0, 1])
      for (const record of sampleRecords(name, { count, faults, seed: 20261123 + faults })) {
        const expected = said(zod(name, record));
        expect(expected.length > 0).toBe(faults === 1);
        for (const [judge, judged] of Object.entries(judges))
          if (said(judged(name, record)).join() !== expected.join())
            expect.fail(
              `${judge} says ${said(judged(name, record))} and Zod ${expected} of ${JSON.stringify(record)}`,
            );
      }
  });

  it("gets the same messages from Zod and the compiled validator", () => {
    for (const record of sampleRecords(name, { count: 200, faults: 1, seed: 7 })) {
      const words = (faults: readonly schemas.Fault[]) => faults.map(({ message }) => message).sort();
      const schema = (schemas as unknown as Record<string, z.ZodType>)[name] as z.ZodType;
      expect(words(validators[name](record).faults)).toEqual(words(schemas.faults(schema, record)));
    }
  });
});
