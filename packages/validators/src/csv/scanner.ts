import { type Engine, scriptEngine, wasmEngine } from "../bytes/engine.js";
import { scan } from "../bytes/scan.js";
import { csvDialect, longestRow, rowEnd } from "./row-end.js";
import { RowJudge } from "./row-judge.js";
import { type CsvRow, passed, rowAt } from "./rows.js";

/** A row that may be wrong, with its number among the rows of the scanner, the first being 0. */
export interface DoubtfulRow extends CsvRow {
  row: number;
}

const LF = 10;
// so many bytes are read at a time: lanes of some hundred rows, in a processor's nearer caches
const piece = 256 * 1024;
const capacity = longestRow + piece + 1;

/**
 * Reads the rows of a table as its bytes come. Rows that are plainly right are counted, without being made into strings
 * or objects; the others are handed on.
 */
export class CsvScanner {
  /** How many rows have been found right so far. */
  right = 0;
  readonly #engine: Engine;
  readonly #judge: RowJudge;
  #held = 0;
  #row = 0;
  #line: number;
  #isPassing = false;

  /**
   * @param record the record a row holds.
   * @param columns for each column the keys of its heading, positions as texts; `undefined` where it is not to be read.
   * @param delimiter the byte between cells.
   * @param firstLine the line of the file that the first row begins on.
   * @param engine `script` for JavaScript alone; WebAssembly is used wherever it is to be had.
   */
  constructor(
    record: string,
    columns: readonly (readonly string[] | undefined)[],
    private readonly delimiter: number,
    firstLine: number,
    engine: "script" | "wasm" = "wasm",
  ) {
    this.#engine = (engine === "wasm" && wasmEngine(capacity)) || scriptEngine(capacity);
    this.#judge = new RowJudge(record, columns, delimiter, this.#engine.resize);
    this.#line = firstLine;
  }

  /** Reads a block; gives the rows that are in doubt, whose bytes hold only until the next one is asked for. */
  *push(block: Uint8Array, isLast: boolean): Generator<DoubtfulRow> {
    const { bytes } = this.#engine;
    for (let at = 0; at < block.length; ) {
      const length = Math.min(piece, block.length - at, capacity - 1 - this.#held);
      bytes.set(block.subarray(at, at + length), this.#held);
      at += length;
      this.#held += length;
      yield* this.#scan(false);
    }
    if (!isLast || this.#held === 0) return;
    bytes[this.#held] = LF;
    this.#held++;
    yield* this.#scan(true);
  }

  *#scan(isLast: boolean): Generator<DoubtfulRow> {
    const { bytes } = this.#engine;
    let from = 0;
    for (;;) {
      if (this.#isPassing) from = this.#pass(from);
      const { doubts, right, rows, lines, end } = scan(this.#judge, this.#engine, from, this.#held);
      this.right += right;
      for (const { from: start, to, row, line } of doubts)
        yield { bytes: bytes.subarray(start, to), row: this.#row + row, line: this.#line + line };
      this.#row += rows;
      this.#line += lines;
      from = end;
      const trouble = this.#trouble(from, isLast);
      if (!trouble) break;
      yield trouble.row;
      from = trouble.next;
    }
    bytes.copyWithin(0, from, this.#held);
    this.#held -= from;
  }

  /** What is left of a row that was too long. */
  #pass(from: number): number {
    const { next, lines, problem } = passed(this.#engine.bytes.subarray(0, this.#held), from, LF);
    this.#isPassing = problem === "too-long";
    this.#line += lines;
    return next;
  }

  /** A row that has no end, where enough bytes are there to say so. */
  #trouble(from: number, isLast: boolean): { row: DoubtfulRow; next: number } | undefined {
    const bytes = this.#engine.bytes.subarray(0, this.#held);
    if (from >= this.#held || (!isLast && this.#held - from <= longestRow)) return undefined;
    const found = rowEnd(bytes, from, isLast, csvDialect(this.delimiter));
    if (!found) return undefined;
    const row = { ...rowAt(bytes, from, found, this.#line), row: this.#row };
    this.#row++;
    this.#line += found.lines;
    this.#isPassing = found.problem === "too-long";
    return { row, next: Math.min(found.next, this.#held) };
  }
}
