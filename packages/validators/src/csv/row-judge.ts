import { Comparisons } from "../bytes/comparisons.js";
import { Conditions } from "../bytes/conditions.js";
import { type Fact, Facts } from "../bytes/facts.js";
import { isShort, type Judge, type Whereabouts, whereabouts } from "../bytes/judge.js";
import type { Resize } from "../bytes/lazy-table.js";
import { boundsOf, placesOf, settled } from "../bytes/places.js";
import { Predicates } from "../bytes/predicates.js";
import { RowMachine } from "./row-machine.js";

const [LF, CR, QUOTE] = [10, 13, 34] as const;
const decoder = new TextDecoder();

/** Judges the rows of a table. */
export class RowJudge implements Judge {
  readonly machine: RowMachine;
  readonly end = LF;
  readonly bound: number;
  readonly gap: number;
  readonly found: Whereabouts;
  readonly #comparisons: Comparisons;
  readonly #bounds: ReadonlyMap<number, number>;

  /**
   * @param record the record a row holds.
   * @param columns for each column the keys of its heading, positions as texts; `undefined` where it is not to be read.
   * @param delimiter the byte between cells.
   * @param resize gives room for the machine's table.
   */
  constructor(
    record: string,
    readonly columns: readonly (readonly string[] | undefined)[],
    private readonly delimiter: number,
    resize: Resize,
  ) {
    this.found = whereabouts(columns.length);
    const tree = placesOf(record, columns);
    const facts = new Facts();
    const { list, pointed } = new Conditions(facts, tree);
    this.#comparisons = new Comparisons(facts, pointed, this.found, QUOTE, textAt);
    this.#bounds = boundsOf(tree.root);
    this.bound = Math.min(Number.MAX_SAFE_INTEGER, ...this.#bounds.values());
    this.gap = delimiter;
    const bases = settled(tree.root, columns.length);
    this.machine = new RowMachine(bases, list, facts, new Predicates(), delimiter, resize);
  }

  holds(left: readonly Fact[], bytes: Uint8Array, from: number, isBounded: boolean): boolean {
    this.locate(bytes, from);
    return (isBounded || this.#isWithinBounds(bytes)) && this.#comparisons.hold(left, bytes);
  }

  #isWithinBounds(bytes: Uint8Array): boolean {
    const { starts, ends } = this.found;
    for (const [column, bound] of this.#bounds)
      if (!isShort(bytes, starts[column] as number, ends[column] as number, bound)) return false;
    return true;
  }

  // byte by byte, because cells are short and a call for each costs more than its bytes; most are above all that end one
  locate(bytes: Uint8Array, from: number): number {
    const { found, delimiter } = this;
    const { starts, ends } = found;
    const highest = Math.max(delimiter, LF, CR);
    found.lines = 0;
    let at = from;
    for (let column = 0; ; column++) {
      const isQuoted = bytes[at] === QUOTE;
      starts[column] = isQuoted ? at + 1 : at;
      if (isQuoted) at = this.#behindQuotes(bytes, at);
      let byte = bytes[at] as number;
      while (byte > highest || (byte !== delimiter && byte !== LF && byte !== CR))
        byte = bytes[++at] as number;
      ends[column] = isQuoted ? at - 1 : at;
      if (byte === CR) byte = bytes[++at] as number;
      if (byte === LF) return at;
      at++;
    }
  }

  /** The place behind the quotes that open at another. */
  #behindQuotes(bytes: Uint8Array, from: number): number {
    for (let at = from + 1; ; at++) {
      if (bytes[at] === LF) this.found.lines++;
      if (bytes[at] !== QUOTE) continue;
      at++;
      if (bytes[at] !== QUOTE) return at;
    }
  }
}

/** The text of a cell. */
const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to)).replaceAll('""', '"');
