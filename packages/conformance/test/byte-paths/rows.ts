import { validators } from "@council-data/validators";
import { automatonOf, schemaOf } from "../../src/artefact.js";
import { type RecordName, sampleRecords } from "../../src/index.js";
import { leaves } from "../../src/sample/leaves.js";
import { Chance } from "../../src/sample/random.js";

export type Json = Record<string, unknown>;

/** A record that is to be judged by its bytes. */
export interface Row {
  record: Json;
  isRight: boolean;
  /** Its single values by the headings of a table. */
  values: Readonly<Record<string, string>>;
}

/** So many right records and as many faulty ones, in turn, and between them others that may be either. */
export function mixed(of: RecordName, each: number, seed: number): Row[] {
  const chance = new Chance(seed);
  const wrong = sampleRecords(of, { count: each, faults: 1, seed: seed + 1 });
  return [...sampleRecords(of, { count: each, seed })].flatMap((right, at) => {
    const odd =
      at % 3 === 0 ? [chance.of([withOneLess, withOneLong, withOneStrange])(of, right, chance)] : [];
    return [right, ...odd, wrong.next().value].map((record) => rowOf(of, record, valuesIn(record)));
  });
}

/** A row of a table that has but some of the columns. */
export function narrowed(of: RecordName, { record, values }: Row, isKept: (heading: string) => boolean): Row {
  const kept = Object.entries(values).filter(([heading]) => isKept(heading));
  return rowOf(of, without(record, (at) => !isKept(at)) as Json, Object.fromEntries(kept));
}

const place = /(?<=\/)\d+/;
const next = (heading: string): string => heading.replace(place, (at) => `${Number(at) + 1}`);

/** The headings of a table, and those of one more item for each list. */
export const withRoom = (headings: readonly string[]): string[] => [
  ...new Set([...headings, ...headings.map(next)]),
];

/** A row of a table with room, in which places of lists are empty before others. The record is the same: lists close up. */
export function gapped(row: Row, chance: Chance): Row {
  const lists = new Map<string, boolean>();
  const isMoved = (list: string): boolean => {
    if (!lists.has(list)) lists.set(list, chance.happens(0.5));
    return lists.get(list) as boolean;
  };
  const values = Object.entries(row.values).map(([heading, value]) => [
    isMoved(heading.split(place)[0] as string) ? next(heading) : heading,
    value,
  ]);
  return { ...row, values: Object.fromEntries(values) };
}

const rowOf = (of: RecordName, record: Json, values: Row["values"]): Row => ({
  record,
  isRight: validators[of](record).valid,
  values,
});

/** A record without one of its values. */
const withOneLess = (_: RecordName, record: Json, chance: Chance): Json => {
  const left = chance.of(Object.keys(valuesIn(record)));
  return without(record, (at) => at === left) as Json;
};

/** A record in which a text has as many characters as it may have, or one more or less. */
const withOneLong = (of: RecordName, record: Json, chance: Chance): Json =>
  withText(of, record, chance, (most) => {
    // of one byte and of more, with what a table and JSON escape, and of many cells or lines if they are not quoted
    const unit = [...chance.of(["x", "é", "🏳", '"', "\\", "x,", "x\n"])];
    return Array.from({ length: most + chance.between(-1, 1) }, (_, at) => unit[at % unit.length]).join("");
  });

// allowed or not: controls, spaces, marks that do not show, and the last ones of two, three and four bytes
const strange = [..."\t\u0080\u0085\u00a0\u00ad\u061c\u07ff\u180e\u2028\u200b\ufeff\uffff\u{10ffff}"];

/** A record in which a text has a character that people hardly ever write. */
const withOneStrange = (of: RecordName, record: Json, chance: Chance): Json =>
  withText(of, record, chance, () => `a${chance.of(strange)}${chance.of(["", "b"])}`);

/** A record in which another text stands, of a field whose texts have a bound. */
function withText(of: RecordName, right: Json, chance: Chance, textOf: (most: number) => string): Json {
  const record = structuredClone(right);
  const bounded = leaves(record, schemaOf(of)).flatMap(({ parent, key, of }) => {
    const { maxCharacters } = automatonOf(of);
    return maxCharacters === undefined ? [] : [{ holder: parent as Json, key, maxCharacters }];
  });
  if (bounded.length === 0) return record;
  const { holder, key, maxCharacters } = chance.of(bounded);
  holder[key] = textOf(maxCharacters);
  return record;
}

/** A value without some of those it holds, and without what then holds nothing. */
function without(value: unknown, isLeft: (at: string) => boolean, at = ""): unknown {
  if (typeof value !== "object" || value === null) return isLeft(at) ? undefined : value;
  const held = Object.entries(value)
    .map(([key, item]) => [key, without(item, isLeft, at === "" ? key : `${at}/${key}`)] as const)
    .filter(([, item]) => item !== undefined);
  if (held.length === 0 && at !== "") return undefined;
  return Array.isArray(value) ? held.map(([, item]) => item) : Object.fromEntries(held);
}

function valuesIn(value: unknown, at = "", into: Record<string, string> = {}): Record<string, string> {
  if (typeof value !== "object" || value === null) into[at] = String(value);
  else
    for (const [key, held] of Object.entries(value)) valuesIn(held, at === "" ? key : `${at}/${key}`, into);
  return into;
}
