import type { Fault, Said } from "./fault.js";
import { Findings } from "./findings.js";
import type { StandardSchemaV1 } from "./standard-schema.js";
import { isObject, type Judge } from "./within.js";
import type { Words } from "./words.js";

/** What is to be said of a record. */
export interface Verdict {
  valid: boolean;
  /** One fault for each rule and place; empty when the record is right. */
  faults: readonly Fault[];
}

/** A validator of a record; as it implements Standard Schema, form and API libraries take it as it is. */
export interface Validator<T> extends StandardSchemaV1<T> {
  /**
   * @param value anything: a parsed JSON document.
   * @param words messages and labels in another language; English where it is left out.
   */
  (value: unknown, words?: Words): Verdict;
}

const right: Verdict = Object.freeze({ valid: true, faults: Object.freeze([]) });

// kept from one record to the next, as most find nothing
let idle: Findings | undefined;

function verdict(value: unknown, words: Words | undefined, said: Said, judge: Judge): Verdict {
  const found = idle ?? new Findings();
  idle = undefined;
  found.words = words;
  if (isObject(value)) judge(value, found);
  else found.add(said[0], "", said[2], said[1]);
  const { shape, rules } = found;
  if (shape.length > 0 || rules.length > 0)
    return { valid: false, faults: rules.length > 0 ? shape.concat(rules) : shape };
  idle = found;
  return right;
}

/** Makes a validator of what judges a record. */
export function validator<T>(said: Said, judge: Judge): Validator<T> {
  const validate = (value: unknown, words?: Words): Verdict => verdict(value, words, said, judge);
  const standard: StandardSchemaV1.Props<T> = {
    version: 1,
    vendor: "council-data",
    validate: (value) => {
      const { valid, faults } = validate(value);
      return valid
        ? { value: value as T }
        : { issues: faults.map((fault) => ({ ...fault, path: path(fault.at) })) };
    },
  };
  return Object.assign(validate, { "~standard": standard });
}

/** Makes a type guard of what judges a record. */
export const guard =
  <T>(said: Said, judge: Judge) =>
  (value: unknown): value is T =>
    verdict(value, undefined, said, judge).valid;

/** The keys of a JSON Pointer, positions in lists as numbers. */
const path = (at: string): (string | number)[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
