import { DEAD, START } from "../automaton/automaton.js";
import { isShort } from "./judge.js";
import { automatonOf } from "./tables.js";

/** Whether bytes, from one place up to another, are a value of a field. */
export type ReadsValue = (bytes: Uint8Array, from: number, to: number) => boolean;

/**
 * What tells values of a field, or of a code list, by their bytes in UTF-8.
 *
 * @throws RangeError where the standard has no such field.
 */
export function valueReader(field: string): ReadsValue {
  const { classes, next, width, ends, maxCharacters = Number.POSITIVE_INFINITY } = automatonOf(field);
  return (bytes, from, to) => {
    let state = START;
    for (let at = from; at < to && state !== DEAD; at++)
      state = next[state * width + (classes[bytes[at] as number] as number)] as number;
    return ends[state] === 1 && isShort(bytes, from, to, maxCharacters);
  };
}
