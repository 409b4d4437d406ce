import type { RecordName } from "@council-data/conformance";
import { comparer } from "../contain/compare.js";
import type { Difference, Doubt } from "../contain/comparison.js";
import { edited, valueAt } from "../contain/edit.js";
import type { Mine } from "../mine/mine.js";
import { mineOf } from "../mine/mine-of.js";
import { nodeOf } from "../schema/json-schema.js";
import { none, witness } from "../schema/witness.js";
import { nearMisses } from "./near-misses.js";
import { type CounterExample, type Question, type QuestionName, questionOf } from "./question.js";
import { records } from "./records.js";
import { published, standardOf } from "./standard.js";

export interface CompareOptions {
  /** The record of the standard that the schema is for. */
  as: RecordName;
  /** Also ask whether the schema takes every record that is right. */
  every?: boolean;
  /** How many generated records the schema is held against besides; 600 unless said. */
  records?: number;
  /** The language of what the standard says of counter-examples. */
  locale?: "en" | "cy";
}

/** The answer to one question. */
export interface Answer {
  question: QuestionName;
  /** `proved` by reasoning; `refuted` by counter-examples; or `unknown`: none was found, and none is ruled out. */
  verdict: "proved" | "refuted" | "unknown";
  counterExamples: readonly CounterExample[];
  /** Where reasoning stopped, and why. */
  doubts: readonly Doubt[];
}

/** What comparing a supplier's schema with the standard found. */
export interface MineReport {
  kind: Mine["kind"];
  as: RecordName;
  standard: string;
  answers: readonly Answer[];
  /** How many generated records it was held against. */
  records: number;
}

/**
 * Compares a supplier's own schema with the standard: whether it accepts, and whether it produces, only what the
 * standard allows, and if asked whether it takes all of it. Every counter-example was given to both.
 *
 * @param schema a schema of Zod 4 or Zod 3, or a JSON Schema (2020-12 or draft-07).
 * @throws Unjudgeable where the schema is none of these, or has no verdict at once.
 */
export function compareMine(schema: unknown, options: CompareOptions): MineReport {
  const { as, every = false, records: count = 600, locale = "en" } = options;
  const mine = mineOf(schema, published);
  const standard = standardOf(as, locale);
  const generated = (name: QuestionName): unknown[] => [
    ...records(as, name === "takes" ? nodeOf(standard.schema) : nodeOf(mine.input, mine.elsewhere), count),
  ];
  const asked: QuestionName[] = mine.kind === "JSON Schema" ? ["accepts"] : ["accepts", "produces"];
  if (every) asked.push("takes");
  return {
    kind: mine.kind,
    as,
    standard: standard.version,
    answers: asked.map((name) => answer(questionOf(name, mine, standard), generated(name))),
    records: count,
  };
}

const mostBases = 8;
const mostFromRecords = 20;

function answer(question: Question, generated: readonly unknown[]): Answer {
  const { inner, outer } = question;
  const { differences, doubts } = comparer()(inner, outer);
  const whole = witness(inner, { prefer: outer });
  const right = generated.filter(question.isBase).sort((a, b) => sizeOf(a) - sizeOf(b));
  const bases = right.length > 0 ? spread(right, mostBases) : whole === none ? [] : [whole];
  const found: CounterExample[] = [];
  const open: Doubt[] = [...doubts];
  for (const difference of differences) {
    const example = shown(question, difference, bases);
    if (!example) open.push({ at: difference.at, because: "example", of: "" });
    else if (!found.some((before) => isAlike(before, example))) found.push(example);
  }
  found.push(...fromRecords(question, generated, found));
  const verdict = found.length > 0 ? "refuted" : open.length > 0 ? "unknown" : "proved";
  const doubted = found.length > 0 ? open.filter(({ because }) => because !== "example") : open;
  return { question: question.name, verdict, counterExamples: found, doubts: distinct(doubted) };
}

const sizeOf = (record: unknown): number => JSON.stringify(record).length;

/** Whether the standard says the same of the same place. */
const isAlike = (a: CounterExample, b: CounterExample): boolean =>
  a.at === b.at && JSON.stringify(a.faults) === JSON.stringify(b.faults);

/** A few of many, the first of them and others from all over. */
const spread = <T>(items: readonly T[], most: number): T[] =>
  items.filter((_, at) => at % Math.ceil(items.length / most) === 0);

/** The record with fewest other faults that shows a difference, if any does: first by what reasoning found. */
function shown(
  question: Question,
  { at, edits }: Difference,
  bases: readonly unknown[],
): CounterExample | undefined {
  let best: CounterExample | undefined;
  const records = function* (): Generator<unknown> {
    for (const edit of edits)
      for (const base of edit.at === "" ? [undefined] : bases) yield edited(base, edit);
    if (best) return;
    for (const base of bases)
      for (const value of valueAt(base, at) === undefined ? [] : nearMisses(valueAt(base, at)))
        yield edited(base, { at, value });
  };
  for (const record of records()) {
    const judged = record === undefined ? undefined : question.judge(record);
    if (!judged) continue;
    const { places, ...example } = judged;
    if (!places.some((place) => isAbout(place, at))) continue;
    if (!best || example.faults.length < best.faults.length) best = { at, ...example };
    if (best.faults.length <= 1) return best;
  }
  return best;
}

/** Whether a fault's place is the place of a difference, or one within it or around it. */
const isAbout = (place: string, at: string): boolean =>
  place === at || place.startsWith(`${at}/`) || at.startsWith(`${place}/`);

/** Counter-examples among generated records, one for each rule and place that is not shown yet. */
function fromRecords(
  question: Question,
  generated: readonly unknown[],
  before: readonly CounterExample[],
): CounterExample[] {
  const keyOf = (rule: string, at: string): string => `${rule} ${at.replace(/\/[0-9]+(?=\/|$)/g, "/*")}`;
  const seen = new Set(
    before.flatMap(({ at, faults }) => [
      keyOf("", at),
      ...faults.map((fault) => keyOf(fault.rule, fault.at)),
    ]),
  );
  const found: CounterExample[] = [];
  for (const record of generated) {
    if (found.length >= mostFromRecords) break;
    const judged = question.judge(record);
    if (!judged) continue;
    const { places, ...example } = judged;
    const [at = ""] = places;
    const keys =
      example.faults.length > 0
        ? example.faults.map((fault) => keyOf(fault.rule, fault.at))
        : [keyOf("", at)];
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    found.push({ at, ...example });
  }
  return found;
}

const distinct = (doubts: readonly Doubt[]): Doubt[] => [
  ...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values(),
];
