import * as z from "zod";
import type { Code } from "./meta.js";

/** A code, its label in English and in Welsh, and further facts about it. */
export type CodeRow = readonly [
  code: string,
  en: string,
  cy: string,
  facts?: Omit<Code, "code" | "en" | "cy">,
];

type Codes<Rows extends readonly CodeRow[]> = { [Code in Rows[number][0]]: Code };

const codesOf = (rows: readonly CodeRow[]): Code[] =>
  rows.map(([code, en, cy, facts]) => ({ code, en, cy, ...facts }));

/** A closed code list: no other code is right. */
export const closedList = <const Rows extends readonly CodeRow[]>(rows: Rows): z.ZodEnum<Codes<Rows>> =>
  z
    .enum(Object.fromEntries(rows.map(([code]) => [code, code])) as Codes<Rows>)
    .meta({ "x-list": "closed", "x-codes": codesOf(rows) });

/** An open code list: any code of the pattern is right, and one that is not listed is worth a word of advice. */
export const openList = (pattern: RegExp, rows: readonly CodeRow[]): z.ZodString =>
  z
    .string()
    .regex(pattern)
    .meta({ "x-list": "open", "x-codes": codesOf(rows) });
