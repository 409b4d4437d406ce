import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as schemas from "@council-data/schemas";
import {
  type Automaton,
  accepts,
  contained,
  longest,
  oneCharacterWrong,
  sample,
} from "@council-data/validators/automaton";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { ajvJudge } from "../implementations/typescript/ajv-judge.js";
import { Chance } from "../src/sample/random.js";

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

describe.each(files)("%s", (file) => {
  const name = file.replace(".json", "");
  const automaton = JSON.parse(readFileSync(new URL(`automata/${file}`, artefact), "utf8")) as Automaton;
  const { type } = JSON.parse(readFileSync(new URL(`${name}.schema.json`, artefact), "utf8")) as {
    type: string;
  };
  const schema = (schemas as unknown as Record<string, z.ZodType>)[name] as z.ZodType;
  const verdicts = (text: string): Record<string, boolean> => {
    const value = read(type, text);
    return {
      zod: schema.safeParse(value).success,
      ajv2020: ajv2020(name, value).length === 0,
      ajv07: ajv07(name, value).length === 0,
    };
  };

  it("accepts what it draws, and so do Zod and Ajv", () => {
    const { next } = new Chance(11);
    for (let drawn = 0; drawn < count; drawn++) {
      const text =
        drawn % 25 === 0 && automaton.maxCharacters ? longest(automaton, next) : sample(automaton, next);
      expect(accepts(automaton, text), text).toBe(true);
      expect(verdicts(text), text).toEqual({ zod: true, ajv2020: true, ajv07: true });
    }
  });

  it("refuses what is one character off, and so do Zod and Ajv", () => {
    const { next } = new Chance(12);
    for (let drawn = 0; drawn < count; drawn++) {
      const text = oneCharacterWrong(automaton, next);
      // a number may be written in ways that the automaton leaves to others: 1.0, 007
      if (text === undefined || typeof read(type, text) === "number") continue;
      expect(verdicts(text), text).toEqual({ zod: false, ajv2020: false, ajv07: false });
    }
  });

  it("gives any text the verdict of Zod and Ajv", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.stringMatching(/^[A-Z0-9 .@+-]{0,14}$/),
        ),
        (text) => {
          const isRight = accepts(automaton, text);
          if (typeof read(type, text) === "number" && !isRight) return;
          expect(verdicts(text)).toEqual({ zod: isRight, ajv2020: isRight, ajv07: isRight });
        },
      ),
      { numRuns: count, seed: 13 },
    );
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
