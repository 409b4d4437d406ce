import { characters } from "../automaton/automaton.js";
import type { Fact } from "./facts.js";
import type { Machine } from "./lazy-table.js";

/** Where the values of a record stand in the bytes, by column: -1 where there is none; of a text, between its quotes. */
export interface Whereabouts {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many line ends stand within the record. */
  lines: number;
}

export const whereabouts = (columns: number): Whereabouts => ({
  starts: new Int32Array(columns),
  ends: new Int32Array(columns),
  lines: 0,
});

/** Judges records by their bytes: those it finds right are right, and of the others it says nothing. */
export interface Judge {
  readonly machine: Machine;
  /** The byte that ends a record. */
  readonly end: number;
  /** The byte that bounds texts: where it stands in every stretch of `bound` bytes, no text is too long. */
  readonly gap: number;
  readonly bound: number;
  /**
   * Whether the comparisons hold that a record has left, and no text of it is too long.
   *
   * @param from where the record begins.
   * @param isBounded whether its texts are known not to be too long.
   */
  holds: (left: readonly Fact[], bytes: Uint8Array, from: number, isBounded: boolean) => boolean;
  /** The columns that records are made of: of each the keys that lead to its value. */
  readonly columns: readonly (readonly string[] | undefined)[];
  /** Finds the values of a record that is right; gives the place of the byte that ends it. */
  locate: (bytes: Uint8Array, from: number) => number;
  /** Where the values are that were found last. */
  readonly found: Whereabouts;
}

/** Whether a byte stands in every stretch of so many bytes. */
export function hasNoLongGap(
  bytes: Uint8Array,
  from: number,
  to: number,
  gap: number,
  bound: number,
): boolean {
  for (let at = from; to - at > bound; ) {
    let end = at + bound;
    while (end >= at && bytes[end] !== gap) end--;
    if (end < at) return false;
    at = end + 1;
  }
  return true;
}

/** Whether a text of so many bytes has at most so many characters. */
export const isShort = (bytes: Uint8Array, from: number, to: number, most: number): boolean =>
  to - from <= most || characters(bytes.subarray(from, to)) <= most;
