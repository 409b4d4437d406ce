import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as schemas from "@council-data/schemas";
import * as validators from "@council-data/validators";
import {
  type Automaton,
  accepts,
  contained,
  longest,
  oneCharacterWrong,
  sample,
} from "@council-data/validators/automaton";
import { valueReader } from "@council-data/validators/csv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { ajvJudge } from "../implementations/typescript/ajv-judge.js";
import { type JsonSchema, schemaOf } from "../src/artefact.js";
import { recordNames } from "../src/index.js";
import { Chance } from "../src/sample/random.js";
import { longTexts, nearNumbers, nearTexts, respelt } from "./near.js";

const artefact = new URL("../../schemas/schema/", import.meta.url);
const ajv2020 = ajvJudge(artefact, "2020-12");
const ajv07 = ajvJudge(artefact, "draft-07");
const files = readdirSync(fileURLToPath(new URL("automata/", artefact)));
const count = Number(process.env["VERDICTS"] ?? 300);

/** The value of a text: a number or flag where the schema holds one and the text is one in JSON. */
const read = (type: string, text: string): unknown => {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return /^(?:integer|number)$/.test(type) && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text)
    ? Number(text)
    : text;
};

/** The names of what records are made of: those alone are compiled ahead of time. */
const ofRecords = new Set(recordNames.flatMap((record) => Object.keys(schemaOf(record).$defs ?? {})));

/** Judges a value by the validators, and its text by the tables of the byte path. */
function judgeOf(name: string) {
  const is = (validators as unknown as Record<string, (value: unknown) => boolean>)[`is${name}`];
  const readsValue = valueReader(name);
  return (value: unknown, text: string): Record<string, boolean> => {
    const bytes = new TextEncoder().encode(text);
    // half a surrogate pair has no bytes that could be read
    const byBytes = /\p{Surrogate}/u.test(text) ? {} : { bytes: readsValue(bytes, 0, bytes.length) };
    return { validator: is?.(value) ?? expect.fail(`there is no is${name}`), ...byBytes };
  };
}

describe.each(files)("%s", (file) => {
  const name = file.replace(".json", "");
  const automaton = JSON.parse(readFileSync(new URL(`automata/${file}`, artefact), "utf8")) as Automaton;
  const emitted: JsonSchema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, artefact), "utf8"));
  const { type = "" } = emitted;
  const schema = (schemas as unknown as Record<string, z.ZodType>)[name] as z.ZodType;
  const byRecords = ofRecords.has(name) ? [judgeOf(name)] : [];
  const verdicts = (text: string): Record<string, boolean> => {
    const value = read(type, text);
    return {
      zod: schema.safeParse(value).success,
      ajv2020: ajv2020(name, value).length === 0,
      ajv07: ajv07(name, value).length === 0,
      ...Object.assign({}, ...byRecords.map((judge) => judge(value, text))),
    };
  };
  const all = (isRight: boolean): Record<string, boolean> =>
    Object.fromEntries(Object.keys(verdicts("")).map((judge) => [judge, isRight]));
  const expectOneVerdict = (text: string): void => {
    const isRight = accepts(automaton, text);
    const found = verdicts(text);
    // asked first, because it takes less time
    if (Object.values(found).includes(!isRight)) expect(found, text).toEqual(all(isRight));
  };

  it("accepts what it draws, and so do all others", () => {
    const { next } = new Chance(11);
    for (let drawn = 0; drawn < count; drawn++) {
      const text =
        drawn % 25 === 0 && automaton.maxCharacters ? longest(automaton, next) : sample(automaton, next);
      expect(accepts(automaton, text), text).toBe(true);
      expect(verdicts(text), text).toEqual(all(true));
      if (type === "string" && drawn % 10 === 0) respelt(text).forEach(expectOneVerdict);
    }
  });

  it("refuses what is one character off, and so do all others", () => {
    const { next } = new Chance(12);
    for (let drawn = 0; drawn < count; drawn++) {
      const text = oneCharacterWrong(automaton, next);
      // a number may be written in ways that the automaton leaves to others: 1.0, 007
      if (text === undefined || typeof read(type, text) === "number") continue;
      expect(verdicts(text), text).toEqual(all(false));
    }
  });

  it("gives any text the verdict of all others", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.stringMatching(/^[A-Z0-9 .@+-]{0,14}$/),
        ),
        (text) => {
          if (typeof read(type, text) === "number" && !accepts(automaton, text)) return;
          expectOneVerdict(text);
        },
      ),
      { numRuns: count, seed: 13 },
    );
  });

  it("gives the verdict of all others wherever a byte more, less or next to another may stand", () => {
    for (const text of nearTexts(automaton))
      if (typeof read(type, text) !== "number" || accepts(automaton, text)) expectOneVerdict(text);
    for (const text of longTexts(automaton, new Chance(14).next)) expectOneVerdict(text);
    for (const number of nearNumbers(emitted)) expectOneVerdict(String(number));
  });

  it("is contained in itself", () => {
    expect(contained(automaton, automaton)).toEqual({ contained: true });
  });
});

describe("containment", () => {
  const read = (name: string): Automaton =>
    JSON.parse(readFileSync(new URL(`automata/${name}.json`, artefact), "utf8"));
  it.each([
    ["CalendarDate", "PartialDate"],
    ["LocalAuthority", "GssCode"],
    ["HealthAndCareNumber", "NhsNumber"],
    ["Uuid", "PlainText"],
    ["PlainText", "LongText"],
  ])("finds %s within %s, and a counter-example the other way", (inner, outer) => {
    expect(contained(read(inner), read(outer))).toEqual({ contained: true });
    const back = contained(read(outer), read(inner));
    expect(back.contained).toBe(false);
    if (back.contained) return;
    expect(accepts(read(outer), back.counterExample)).toBe(true);
    expect(accepts(read(inner), back.counterExample)).toBe(false);
  });
});
