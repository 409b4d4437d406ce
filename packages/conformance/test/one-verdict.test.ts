import { setImmediate } from "node:timers/promises";
import * as schemas from "@council-data/schemas";
import { validators } from "@council-data/validators";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { ajvJudge } from "../implementations/typescript/ajv-judge.js";
import type { Judge } from "../implementations/typescript/judge.js";
import { placesAt } from "../implementations/typescript/rules.js";
import { zodJudge } from "../implementations/typescript/zod-judge.js";
import { rulesOf } from "../src/artefact.js";
import { caseFiles, casesIn } from "../src/cases.js";
import { type RecordName, recordNames, sampleRecords } from "../src/index.js";
import { type Draft, drafts } from "../src/sample/sample-records.js";

const artefact = new URL("../../schemas/schema/", import.meta.url);
/** How many right and how many faulty records are judged of each kind; raised by hand for a longer look. */
const count = Number(process.env["VERDICTS"] ?? 500);
const timeout = 60_000 + 30 * count;

const zod = zodJudge();
const judges: Readonly<Record<string, Judge>> = {
  ajv2020: ajvJudge(artefact, "2020-12"),
  ajv07: ajvJudge(artefact, "draft-07"),
};

const said = (issues: readonly { at: string; rule: string }[]): string[] =>
  issues.map(({ at, rule }) => `${at} ${rule}`).sort();

/** So many right and so many faulty records, and all that were made on the way to them. */
function* madeOf(name: RecordName): Generator<Draft> {
  const options = { count, seed: 20261123, like: "drawn" } as const;
  yield* drafts(name, options);
  yield* drafts(name, { ...options, seed: options.seed + 1, faults: 1 });
}

describe("Ajv on the emitted schemas, with the rules' CEL text", () => {
  it.each(caseFiles())("gives the expected verdict on %s", (path) => {
    for (const { id, of, data, issues } of casesIn(path))
      for (const [judge, judged] of Object.entries(judges))
        expect(said(judged(of, data)), `${judge} of ${id}`).toEqual(said(issues));
  });
});

describe.each(recordNames)("%s", (name) => {
  it("gets one verdict from Zod, the compiled validator and Ajv with CEL, and breaks and keeps every rule", {
    timeout,
  }, async () => {
    const broken = new Set<string>();
    const kept = new Set<string>();
    let asked = 0;
    // those that were left out too: otherwise what the validators get wrong would not be asked
    for (const { record: data } of madeOf(name)) {
      // what runs the tests takes one that never pauses for one that hangs
      if (++asked % 1000 === 0) await setImmediate();
      const issues = validators[name](data).faults;
      const expected = said(issues);
      for (const [judge, judged] of Object.entries({ zod, ...judges }))
        if (said(judged(name, data)).join() !== expected.join())
          expect.fail(
            `${judge} says ${said(judged(name, data))} and the validator ${expected} of ${JSON.stringify(data)}`,
          );
      const rules = new Set(issues.map(({ rule }) => rule));
      for (const rule of rules) broken.add(rule);
      if (issues.length > 0) continue;
      for (const { id, within } of rulesOf(name))
        if (placesAt(data, within.split("/").slice(1), "").length > 0) kept.add(id);
    }
    const ids = rulesOf(name).map(({ id }) => id);
    expect(asked).toBeGreaterThan(2 * count);
    expect(ids.filter((id) => !broken.has(id))).toEqual([]);
    expect(ids.filter((id) => !kept.has(id))).toEqual([]);
  });

  it("gets the same messages from Zod and the compiled validator", () => {
    for (const record of sampleRecords(name, { count: 200, faults: 1, seed: 7 })) {
      const words = (faults: readonly schemas.Fault[]) => faults.map(({ message }) => message).sort();
      const schema = (schemas as unknown as Record<string, z.ZodType>)[name] as z.ZodType;
      expect(words(validators[name](record).faults)).toEqual(words(schemas.faults(schema, record)));
    }
  });
});
