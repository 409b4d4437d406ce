import { type Fault, type Found, isObject, type Said, type Words, wrong } from "./runtime.js";
import type { StandardSchemaV1 } from "./standard-schema.js";

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

type Check = (value: unknown, at: string, found?: Found) => boolean;

const right: Verdict = Object.freeze({ valid: true, faults: Object.freeze([]) });

function explain(check: Check, said: Said, value: unknown, words?: Words): Verdict {
  const found: Found = { shape: [], rules: [], words };
  if (isObject(value)) check(value, "", found);
  else wrong(found, said, "");
  const faults = [...found.shape, ...found.rules];
  return faults.length === 0 ? right : { valid: false, faults };
}

/** Makes a validator of a record's check: a record that is right leaves at once, any other is explained in full. */
export function validator<T>(check: Check, said: Said): Validator<T> {
  const validate = (value: unknown, words?: Words): Verdict =>
    isObject(value) && check(value, "") ? right : explain(check, said, value, words);
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

/** Makes a type guard of a record's check. */
export const guard =
  <T>(check: Check) =>
  (value: unknown): value is T =>
    isObject(value) && (check(value, "") || explain(check, ["", "", ""], value).valid);

/** The keys of a JSON Pointer, positions in lists as numbers. */
const path = (at: string): (string | number)[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
