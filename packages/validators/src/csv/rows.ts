import { joined } from "../bytes.js";

/** A row of a CSV file: its bytes without the line end, and the line of the file it begins on, the first being 1. */
export interface CsvRow {
  bytes: Uint8Array;
  line: number;
  /** `unclosed-quote`: a quote was never closed, so the row was ended at its first line; `too-long`: only its beginning is here. */
  problem?: "unclosed-quote" | "too-long";
}

/** The longest row that is held in memory. */
export const longestRow = 1024 * 1024;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Cuts the bytes of a CSV file into rows (RFC 4180), as they come: a line end within quotes ends no row, and a row may
 * span blocks. What it gives does not depend on where the blocks were cut.
 */
export class CsvRows {
  #held: Uint8Array = new Uint8Array(0);
  #line = 1;
  /** Within a row that was too long: what follows is passed over up to a line end. */
  #passing = false;

  /**
   * @param delimiter the byte between cells.
   * @param end the byte that ends a line: 10, or 13 for files of the old Macintosh; a 13 before a 10 is no part of the row.
   * @param longest the longest row that is held.
   * @param quote the byte that quotes a cell; -1 for lines in which nothing is quoted.
   */
  constructor(
    private readonly delimiter: number,
    private readonly end: number = LF,
    private readonly longest: number = longestRow,
    private readonly quote: number = QUOTE,
  ) {}

  /** The rows that a block completes; their bytes hold only until the next call. The last block may be empty. */
  *push(block: Uint8Array, isLast: boolean): Generator<CsvRow> {
    const bytes = joined(this.#held, block);
    let start = 0;
    while (start < bytes.length) {
      const row = this.#passing ? this.#passed(bytes, start) : this.#next(bytes, start, isLast);
      if (row === undefined) break;
      if (!this.#passing) yield this.#cut(bytes, start, row);
      this.#passing = row.problem === "too-long";
      this.#line += row.lines;
      start = row.next;
    }
    this.#held = bytes.slice(start);
  }

  #cut(bytes: Uint8Array, start: number, { end, problem }: RowEnd): CsvRow {
    const trimmed = this.end === LF && end > start && bytes[end - 1] === CR ? end - 1 : end;
    return { bytes: bytes.subarray(start, trimmed), line: this.#line, ...(problem && { problem }) };
  }

  /** What is left of a row that was too long. */
  #passed(bytes: Uint8Array, start: number): RowEnd {
    const lineEnd = bytes.indexOf(this.end, start);
    return lineEnd < 0
      ? { end: start, next: bytes.length, lines: 0, problem: "too-long" }
      : { end: start, next: lineEnd + 1, lines: 1 };
  }

  /** Where the row that begins at `start` ends and the next begins, or `undefined` where more bytes are needed. */
  #next(bytes: Uint8Array, start: number, isLast: boolean): RowEnd | undefined {
    const lineEnd = bytes.indexOf(this.end, start);
    const quote = bytes.indexOf(this.quote, start);
    const isPlain = lineEnd >= 0 && (quote < 0 || quote > lineEnd);
    const found = isPlain ? { end: lineEnd, next: lineEnd + 1, lines: 1 } : this.#quotedRowEnd(bytes, start);
    if (found && found.end - start <= this.longest) return found;
    const isTooLong = bytes.length - start > this.longest;
    if (!isTooLong && !isLast) return undefined;
    // a quote that is not closed within the longest row, or the file, is taken for a stray one
    if (lineEnd >= 0 && lineEnd - start <= this.longest)
      return { end: lineEnd, next: lineEnd + 1, lines: 1, problem: "unclosed-quote" };
    if (isTooLong) return { end: start + 1024, next: start + this.longest, lines: 0, problem: "too-long" };
    const closed = this.#quotedRowEnd(joined(bytes.subarray(start), Uint8Array.of(this.end)), 0);
    return {
      end: bytes.length,
      next: bytes.length,
      lines: 0,
      ...(!closed && { problem: "unclosed-quote" as const }),
    };
  }

  #quotedRowEnd(bytes: Uint8Array, start: number): RowEnd | undefined {
    let lines = 1;
    let at = start;
    for (;;) {
      // at the beginning of a cell
      if (bytes[at] === this.quote) {
        const close = closingQuote(bytes, at);
        if (close < 0) return undefined;
        for (
          let line = bytes.indexOf(this.end, at);
          line >= 0 && line < close;
          line = bytes.indexOf(this.end, line + 1)
        )
          lines++;
        at = close + 1;
      }
      while (at < bytes.length && bytes[at] !== this.delimiter && bytes[at] !== this.end) at++;
      if (at >= bytes.length) return undefined;
      if (bytes[at] === this.end) return { end: at, next: at + 1, lines };
      at++;
    }
  }
}

interface RowEnd {
  end: number;
  next: number;
  lines: number;
  problem?: CsvRow["problem"] | undefined;
}

/** Where the quote that opens at a place closes; two quotes together stand for one. */
function closingQuote(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  for (;;) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0 || at + 1 >= bytes.length || bytes[at + 1] !== QUOTE) return at;
    at += 2;
  }
}
