import { joined } from "./joined.js";
import { type RowDialect, type RowEnd, rowEnd } from "./row-end.js";

/** A row of a file: its bytes without the line end, and the line of the file it begins on, the first being 1. */
export interface CsvRow {
  bytes: Uint8Array;
  line: number;
  problem?: RowEnd["problem"];
}

const CR = 13;

/**
 * Cuts the bytes of a file into rows, as they come: a line end within quotes ends no row, and a row may span blocks.
 * What it gives does not depend on where the blocks were cut.
 */
export class CsvRows {
  #held: Uint8Array = new Uint8Array(0);
  #line = 1;
  /** Within a row that was too long: what follows is passed over up to a line end. */
  #isPassing = false;

  constructor(private readonly dialect: RowDialect) {}

  /** The rows that a block completes; their bytes hold only until the next call. The last block may be empty. */
  *push(block: Uint8Array, isLast: boolean): Generator<CsvRow> {
    const bytes = joined(this.#held, block);
    let start = 0;
    while (start < bytes.length) {
      const row = this.#isPassing
        ? passed(bytes, start, this.dialect.lineEnd)
        : rowEnd(bytes, start, isLast, this.dialect);
      if (row === undefined) break;
      if (!this.#isPassing) yield rowAt(bytes, start, row, this.#line);
      this.#isPassing = row.problem === "too-long";
      this.#line += row.lines;
      start = row.next;
    }
    this.#held = bytes.slice(start);
  }
}

/** A row by its end; a carriage return before the line feed is no part of it. */
export function rowAt(bytes: Uint8Array, start: number, { end, problem }: RowEnd, line: number): CsvRow {
  const trimmed = end > start && bytes[end - 1] === CR ? end - 1 : end;
  return { bytes: bytes.subarray(start, trimmed), line, ...(problem && { problem }) };
}

/** What is left of a row that was too long. */
export function passed(bytes: Uint8Array, start: number, end: number): RowEnd {
  const lineEnd = bytes.indexOf(end, start);
  return lineEnd < 0
    ? { end: start, next: bytes.length, lines: 0, problem: "too-long" }
    : { end: start, next: lineEnd + 1, lines: 1 };
}
