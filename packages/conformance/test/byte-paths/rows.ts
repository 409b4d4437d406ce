import { validators } from "@council-data/validators";
import { type RecordName, sampleRecords } from "../../src/index.js";

export type Json = Record<string, unknown>;

/** A record that is to be judged by its bytes. */
export interface Row {
  record: Json;
  isRight: boolean;
  /** Its single values by their pointers. */
  values: Readonly<Record<string, string>>;
}

/** So many right records and as many faulty ones, in turn. */
export function mixed(of: RecordName, each: number, seed: number): Row[] {
  const wrong = sampleRecords(of, { count: each, faults: 1, seed: seed + 1 });
  return [...sampleRecords(of, { count: each, seed })].flatMap((right) => [
    rowOf(of, right),
    rowOf(of, wrong.next().value),
  ]);
}

const rowOf = (of: RecordName, record: Json): Row => ({
  record,
  isRight: validators[of](record).valid,
  values: valuesIn(record),
});

function valuesIn(value: unknown, at = "", into: Record<string, string> = {}): Record<string, string> {
  if (typeof value !== "object" || value === null) into[at] = String(value);
  else
    for (const [key, held] of Object.entries(value)) valuesIn(held, at === "" ? key : `${at}/${key}`, into);
  return into;
}
