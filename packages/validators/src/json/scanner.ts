import { RowScanner, type ScanOptions } from "../bytes/row-scanner.js";
import { longestElement } from "./elements.js";
import { LearnedPlaces } from "./learned.js";
import { RecordJudge } from "./record-judge.js";

/**
 * Reads records of JSON, one behind the other, as their bytes come, and hands on those that are not plainly right. What
 * the records hold, and in which order, it is taught by those that were handed on and found right.
 */
export class RecordScanner extends RowScanner {
  #learned: LearnedPlaces | undefined;
  /** How much had been learned when the judge was made. */
  #known = 0;
  /** How many records have taught, and how many must have before the judge is made anew. */
  #teachers = 0;
  #enough = 100;

  /**
   * @param end the byte that ends a record: a line feed, or 0, which JSON has nowhere.
   * @param of the record that stands there; where it is left out, that which is learned first.
   * @param options what reads the bytes, and who is told of rows that are right.
   */
  constructor(
    private readonly end: number,
    private of?: string,
    options: ScanOptions = {},
  ) {
    const dialect = { delimiter: -1, lineEnd: end, quote: -1, longest: longestElement };
    // one that knows of no place is in doubt of everything
    super((resize) => new RecordJudge("", [], end, resize), dialect, 1, options);
  }

  /** The record that is judged by its bytes, where that is known yet. */
  get record(): string | undefined {
    return this.of;
  }

  /** Learns from a record that was handed on and is right. */
  learn(of: string, record: unknown): void {
    this.of ??= of;
    if (of !== this.of) return;
    this.#teachers++;
    this.#learned ??= new LearnedPlaces(of);
    this.#learned.learn(record);
  }

  protected override before(): void {
    const { record } = this;
    const learned = this.#learned;
    if (!learned || record === undefined || learned.count === this.#known || this.#teachers < this.#enough)
      return;
    const { columns } = learned;
    this.judgeBy((resize) => new RecordJudge(record, columns, this.end, resize));
    this.#known = learned.count;
    this.#enough = 2 * this.#teachers;
  }
}

/** Reads the records of a file that has one a line. */
export class NdjsonScanner extends RecordScanner {
  /**
   * @param record the record that a line holds; where it is left out, that which is learned first.
   * @param options what reads the bytes, and who is told of rows that are right.
   */
  constructor(record?: string, options: ScanOptions = {}) {
    super(10, record, options);
  }
}
