import { begun, valueEnd } from "./value-end.js";

/** What can be told of a text of JSON without reading it. */
export interface Extent {
  /** Whether it is nested deeper than `deepest`, so that reading it could overflow a stack. */
  isTooDeep: boolean;
  /** How many keys its objects have: those that stand twice in one count twice. */
  keys: number;
}

/** The extent of a value. */
export function extentOf(bytes: Uint8Array): Extent {
  const value = begun();
  valueEnd(bytes, value);
  return { isTooDeep: value.problem === "too-deep", keys: value.keys };
}
