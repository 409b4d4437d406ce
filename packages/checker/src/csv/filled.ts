import { columnLetters } from "../report/shown.js";
import type { Tally } from "../report/tally.js";
import { type Column, pointerOf } from "./headings.js";

/** Counts how many records have a value in each column of a table. */
export class FilledColumns {
  readonly #filled: number[];
  #records = 0;
  #isKnown = true;

  /**
   * @param of the record the table holds.
   * @param columns its columns: those of the standard are told of.
   * @param tally asks for the counts when it reports; without it, nothing is told.
   */
  constructor(of: string, columns: readonly Column[], tally?: Tally) {
    this.#filled = tally ? columns.map(() => 0) : [];
    const known = columns.flatMap(({ heading, keys, isRead, place }, column) =>
      isRead && place ? [{ column, heading, at: pointerOf(keys), letters: columnLetters(column + 1) }] : [],
    );
    tally?.covering(() => {
      if (!this.#isKnown) return undefined;
      const places = known.map(({ column, heading, at, letters }) => {
        const filled = this.#filled[column] ?? 0;
        return { at, column: heading, letters, filled };
      });
      return { of, records: this.#records, places };
    });
  }

  /** Counts a record by its cells. */
  row(cells: readonly string[]): void {
    this.#records++;
    for (let column = 0; column < this.#filled.length; column++) if (cells[column]) this.#add(column, 1);
  }

  /** Counts so many records at once, by how many of them have a value in each column; where that is not known, nothing is told. */
  rows(records: number, filled?: ArrayLike<number>): void {
    if (!filled && records > 0) this.#isKnown = false;
    if (!filled) return;
    this.#records += records;
    for (let column = 0; column < this.#filled.length; column++) this.#add(column, filled[column] ?? 0);
  }

  #add(column: number, count: number): void {
    this.#filled[column] = (this.#filled[column] ?? 0) + count;
  }
}
