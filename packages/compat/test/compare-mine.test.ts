import { compareMine, mineText, Unjudgeable } from "@council-data/compat";
import { validators } from "@council-data/validators";
import { describe, expect, it } from "vitest";
import * as z4 from "zod";
import { z as z3 } from "zod-3";
import { mineOf } from "../src/mine/mine-of.js";
import { zod3 } from "../src/mine/zod-3.js";
import { suppliers } from "./suppliers.js";

describe.each(suppliers)("$fact", ({ as, schema, accepts, produces = accepts, places }) => {
  const report = compareMine(schema, { as, records: 90 });
  const answer = (question: string) => report.answers.find((one) => one.question === question);

  it("gets the verdict it should", () => {
    expect(answer("accepts")?.verdict).toBe(accepts);
    expect((answer("produces") ?? answer("accepts"))?.verdict).toBe(
      report.kind === "JSON Schema" ? accepts : produces,
    );
  });

  it("differs in the places it should", () => {
    const found = [...new Set(answer("accepts")?.counterExamples.map(({ at }) => at))];
    const isOpen = places?.includes("/other");
    expect(isOpen ? found.filter((at) => places?.includes(at)) : found).toEqual(places ?? []);
  });

  it("has counter-examples that its own validator accepts and the standard's refuses", () => {
    const mine = mineOf(schema);
    for (const { question, counterExamples } of report.answers)
      for (const { record, produced, faults } of counterExamples) {
        const outcome = mine.parse(record);
        expect(outcome.accepted).toBe(true);
        if (question === "produces") expect(outcome).toMatchObject({ produced });
        expect(validators[as](question === "produces" ? produced : record).valid).toBe(false);
        expect(faults.length).toBeGreaterThan(0);
      }
  });
});

it("shows the difference and no other fault, where a right record can be made", () => {
  const { answers } = compareMine(suppliers.find(({ fact }) => fact.includes("looser postcode"))?.schema, {
    as: "Resident",
    records: 90,
  });
  const [example] = answers[0]?.counterExamples ?? [];
  expect(example?.faults).toHaveLength(1);
  expect(example?.faults[0]).toMatchObject({ at: "/addresses/0/postcode", rule: "field.postcode" });
});

it("says what of the standard a schema refuses, when asked for every record", () => {
  const schema = z4.object({ id: z4.string(), birthDate: z4.iso.date() });
  const { answers } = compareMine(schema, { as: "Resident", every: true, records: 90 });
  const takes = answers.find(({ question }) => question === "takes");
  expect(takes?.verdict).toBe("refuted");
  expect(takes?.counterExamples.map(({ at }) => at)).toEqual(["/birthDate"]);
  for (const { record } of takes?.counterExamples ?? []) {
    expect(validators.Resident(record).valid).toBe(true);
    expect(schema.safeParse(record).success).toBe(false);
  }
});

it("proves that a schema that asks for nothing accepts all that the standard allows", () => {
  const { answers } = compareMine({ type: "object" }, { as: "Partner", every: true, records: 30 });
  expect(answers.map(({ verdict }) => verdict)).toEqual(["refuted", "proved"]);
});

it("follows references to the standard's own schemas", () => {
  const $ref = "https://w3id.org/council-data/1.0.0/Referral.schema.json";
  const { answers } = compareMine({ $ref }, { as: "Referral", every: true, records: 30 });
  expect(answers.map(({ question, verdict }) => [question, verdict])).toEqual([
    ["accepts", "refuted"],
    ["takes", "proved"],
  ]);
  const rules = answers[0]?.counterExamples.flatMap(({ faults }) => faults.map(({ rule }) => rule)) ?? [];
  expect(rules.every((rule) => /^(?:referral|record)\./.test(rule))).toBe(true);
});

it("refuses a Zod 4 schema where one of Zod 3 is meant", () => {
  expect(() => zod3(z4.string() as never)).toThrow(Unjudgeable);
});

it.each([
  ["a text", "Resident"],
  ["nothing", undefined],
  ["a JSON Schema with a pattern that is none", { type: "string", pattern: "(" }],
  ["a Zod 4 schema with an async check", z4.object({}).refine(async () => true)],
  ["a Zod 3 schema with an async check", z3.object({}).refine(async () => true)],
  ["a schema whose check stops", z4.unknown().refine(() => Reflect.get(Object(undefined), "x").y)],
])("says why %s cannot be asked", (_, schema) => {
  expect(() => compareMine(schema, { as: "Resident", records: 3 })).toThrow(Unjudgeable);
});

it.each(["en", "cy"] as const)("says all of it in %s", (locale) => {
  const schema = z4.object({ id: z4.string().regex(/^(a)\1$/), names: z4.unknown().refine(() => true) });
  const text = mineText(compareMine(schema, { as: "Resident", every: true, records: 30, locale }), locale);
  expect(text).not.toMatch(/undefined|\[object/);
  expect(text).toContain(locale === "en" ? "Accepts only" : "Yn derbyn dim ond");
  expect(text).toContain(locale === "en" ? "Enter source" : "Rhowch");
});
