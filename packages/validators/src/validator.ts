import { explain, type Fault, isObject, type Words } from "./explain.js";
import type { Shape } from "./shape.js";
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

const right: Verdict = Object.freeze({ valid: true, faults: Object.freeze([]) });

/**
 * Makes a validator of the two ways to judge a record: `isRight` accepts only what is right and leaves at the first
 * doubt, and what it does not accept is explained in full by the shape, whose word is last.
 */
export function validator<T>(isRight: (value: object) => boolean, shape: Shape): Validator<T> {
  const validate = (value: unknown, words?: Words): Verdict => {
    if (isObject(value) && isRight(value)) return right;
    const faults = explain(shape, value, words);
    return faults.length === 0 ? right : { valid: false, faults };
  };
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

/** Makes a type guard of the same two ways. */
export const guard =
  <T>(isRight: (value: object) => boolean, shape: Shape) =>
  (value: unknown): value is T =>
    isObject(value) && (isRight(value) || explain(shape, value).length === 0);

/** The keys of a JSON Pointer, positions in lists as numbers. */
const path = (at: string): (string | number)[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
