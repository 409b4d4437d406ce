import type { DoubtfulRow, ScanOptions } from "../bytes/row-scanner.js";
import type { JsonElement } from "./elements.js";
import { RecordScanner } from "./scanner.js";

// so many bytes of records are judged together
const together = 256 * 1024;

/** A record that may be wrong, with its number among those of the file, the first being 0. */
export interface DoubtfulElement extends JsonElement {
  row: number;
}

/** Reads the records of a list, or of a bundle of lists, and hands on those that are not plainly right. */
export class ElementScanner {
  readonly #scanner: RecordScanner;
  readonly #bytes = new Uint8Array(together);
  #held = 0;
  /** The records that are held, without their bytes. */
  #waiting: Omit<DoubtfulElement, "bytes">[] = [];
  /** How many records came before those that are held, of all and of those that the scanner was given. */
  #rows = 0;
  #given = 0;

  /**
   * @param record the record that the elements hold; where it is left out, that which is learned first.
   * @param options what reads the bytes, and who is told of records that are right.
   */
  constructor(record: string | undefined, { seen, ...options }: ScanOptions = {}) {
    this.#scanner = new RecordScanner(0, record, {
      ...options,
      ...(seen && { seen: (row) => seen({ ...row, ...this.#place(row.row), blanks: 0 }) }),
    });
  }

  /** How many records have been found right so far. */
  get right(): number {
    return this.#scanner.right;
  }

  /** The record that is judged by its bytes. */
  get record(): string | undefined {
    return this.#scanner.record;
  }

  /** Learns from a record that was handed on and is right. */
  learn(of: string, record: unknown): void {
    this.#scanner.learn(of, record);
  }

  /** Takes an element; gives those in doubt, in their order, whose bytes hold only until the next one is asked for. */
  *push(element: JsonElement): Generator<DoubtfulElement> {
    const { bytes, under, problem, line } = element;
    const isOther = under !== undefined && this.record !== undefined && under !== this.record;
    const isOdd = bytes.length === 0 || bytes.length >= together || bytes.includes(0);
    if (problem || isOther || isOdd) {
      yield* this.flush();
      yield { ...element, row: this.#rows++ };
      return;
    }
    if (this.#held + bytes.length >= together) yield* this.flush();
    this.#bytes.set(bytes, this.#held);
    this.#held += bytes.length;
    this.#bytes[this.#held++] = 0;
    this.#waiting.push({ row: this.#rows++, line, ...(under !== undefined && { under }) });
  }

  /** Judges the records that are held. */
  *flush(): Generator<DoubtfulElement> {
    const doubts: Iterable<DoubtfulRow> = this.#scanner.push(this.#bytes.subarray(0, this.#held), false);
    for (const { bytes, row } of doubts) yield { bytes, ...this.#place(row) };
    this.#given += this.#waiting.length;
    this.#waiting = [];
    this.#held = 0;
  }

  #place(row: number): Omit<DoubtfulElement, "bytes"> {
    return this.#waiting[row - this.#given] ?? { row, line: 0 };
  }
}
