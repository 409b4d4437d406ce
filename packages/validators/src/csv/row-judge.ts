import { Conditions } from "../bytes/conditions.js";
import { type Fact, Facts } from "../bytes/facts.js";
import { hold, isShort, type Judge } from "../bytes/judge.js";
import type { Resize } from "../bytes/lazy-table.js";
import { boundsOf, placesOf, settled } from "../bytes/places.js";
import { Predicates } from "../bytes/predicates.js";
import { RowMachine } from "./row-machine.js";

const QUOTE = 34;

/** Judges the rows of a table. */
export class RowJudge implements Judge {
  readonly machine: RowMachine;
  readonly bound: number;
  readonly gap: number;
  readonly #facts = new Facts();
  readonly #pointed: ReadonlyMap<string, readonly number[]>;
  readonly #bounds: ReadonlyMap<number, number>;

  /**
   * @param record the record a row holds.
   * @param columns for each column the keys of its heading, positions as texts; `undefined` where it is not to be read.
   * @param delimiter the byte between cells.
   * @param resize gives room for the machine's table.
   */
  constructor(
    record: string,
    columns: readonly (readonly string[] | undefined)[],
    private readonly delimiter: number,
    resize: Resize,
  ) {
    const tree = placesOf(record, columns);
    const { list, pointed } = new Conditions(this.#facts, tree);
    this.#pointed = pointed;
    this.#bounds = boundsOf(tree.root);
    this.bound = Math.min(Number.MAX_SAFE_INTEGER, ...this.#bounds.values());
    this.gap = delimiter;
    const bases = settled(tree.root, columns.length);
    this.machine = new RowMachine(bases, list, this.#facts, new Predicates(), delimiter, resize);
  }

  isWithinBounds(bytes: Uint8Array, from: number, to: number): boolean {
    let at = from;
    for (let column = 0; at <= to; column++) {
      const end = this.#cellEnd(bytes, at, to);
      if (!isShort(bytes, at, end, this.#bounds.get(column) ?? end)) return false;
      at = end + 1;
    }
    return true;
  }

  compares(facts: readonly Fact[], bytes: Uint8Array, from: number, to: number): boolean {
    return hold(this.#facts, facts, (column) => this.#cell(column, bytes, from, to), this.#pointed);
  }

  /** The cell of a column, byte by byte: what is compared is ASCII, or looked for as it stands. */
  #cell(column: number, bytes: Uint8Array, from: number, to: number): string {
    let at = from;
    for (let passed = 0; passed < column; passed++) at = this.#cellEnd(bytes, at, to) + 1;
    const end = this.#cellEnd(bytes, at, to);
    const isQuoted = bytes[at] === QUOTE;
    const text = String.fromCharCode(...bytes.subarray(isQuoted ? at + 1 : at, isQuoted ? end - 1 : end));
    return isQuoted ? text.replaceAll('""', '"') : text;
  }

  // byte by byte, because cells are short and a call for each costs more than its bytes
  #cellEnd(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    if (bytes[at] === QUOTE)
      do at = bytes.indexOf(QUOTE, at + 1) + 1;
      while (at > 0 && bytes[at] === QUOTE);
    while (at < to && bytes[at] !== this.delimiter) at++;
    return at;
  }
}
