import { type EngineKind, RowScanner } from "../bytes/row-scanner.js";
import { longestElement } from "./elements.js";
import { LearnedPlaces } from "./learned.js";
import { RecordJudge } from "./record-judge.js";

const LF = 10;

/**
 * Reads the records of a file that has one a line as its bytes come, and hands on those that are not plainly right.
 * What the records hold, and in which order, it is taught by those that were handed on and found right.
 */
export class NdjsonScanner extends RowScanner {
  readonly #learned: LearnedPlaces;
  /** How much had been learned when the judge was made. */
  #known = 0;
  /** How many records have taught, and how many must have before the judge is made anew. */
  #teachers = 0;
  #enough = 100;

  /**
   * @param record the record that a line holds.
   * @param firstLine the line of the file that the first record begins on.
   * @param engine what reads the bytes.
   */
  constructor(
    private readonly record: string,
    firstLine = 1,
    engine: EngineKind = "wasm",
  ) {
    const dialect = { delimiter: -1, lineEnd: LF, quote: -1, longest: longestElement };
    super((resize) => new RecordJudge(record, [], LF, resize), dialect, firstLine, engine);
    this.#learned = new LearnedPlaces(record);
  }

  /** Learns from a record that was handed on and is right. */
  learn(record: unknown): void {
    this.#teachers++;
    this.#learned.learn(record);
  }

  protected override before(): void {
    const { count } = this.#learned;
    if (count === this.#known || this.#teachers < this.#enough) return;
    const { columns } = this.#learned;
    this.judgeBy((resize) => new RecordJudge(this.record, columns, LF, resize));
    this.#known = count;
    this.#enough = 2 * this.#teachers;
  }
}
