import { type CsvRow, type RowDialect, rowEnd } from "@council-data/validators/csv";
import { joined } from "../text/head.js";

/** A row with the bytes that end its line; of a row that was too long, only a piece. */
export interface RawRow extends CsvRow {
  end: Uint8Array;
  /** Whether it is more of the row before, which was too long. */
  isMore: boolean;
}

const CR = 13;

/** Cuts a file into rows of which no byte is lost, as they come. */
export class RawRows {
  #held: Uint8Array = new Uint8Array(0);
  #line = 1;
  #isMore = false;

  constructor(private readonly dialect: RowDialect) {}

  /** The rows that a block completes. */
  *push(block: Uint8Array, isLast: boolean): Generator<RawRow> {
    const bytes = joined(this.#held, block);
    let start = 0;
    while (start < bytes.length) {
      const row: RawRow | undefined = this.#isMore
        ? this.#rest(bytes, start)
        : this.#row(bytes, start, isLast);
      if (!row) break;
      start += row.bytes.length + row.end.length;
      yield row;
    }
    this.#held = bytes.slice(start);
  }

  #row(bytes: Uint8Array, start: number, isLast: boolean): RawRow | undefined {
    const found = rowEnd(bytes, start, isLast, this.dialect);
    if (!found) return undefined;
    const { next, lines, problem } = found;
    const line = this.#line;
    this.#line += lines;
    if (problem === "too-long") {
      this.#isMore = true;
      const piece = bytes.subarray(start, wholeCharacters(bytes, next));
      return { bytes: piece, end: new Uint8Array(0), line, problem, isMore: false };
    }
    const end = found.end > start && bytes[found.end - 1] === CR ? found.end - 1 : found.end;
    return {
      bytes: bytes.subarray(start, end),
      end: bytes.subarray(end, next),
      line,
      isMore: false,
      ...(problem && { problem }),
    };
  }

  #rest(bytes: Uint8Array, start: number): RawRow | undefined {
    const lineEnd = bytes.indexOf(this.dialect.lineEnd, start);
    const next = lineEnd < 0 ? wholeCharacters(bytes, bytes.length) : lineEnd + 1;
    if (next <= start) return undefined;
    this.#isMore = lineEnd < 0;
    if (lineEnd >= 0) this.#line++;
    return { bytes: bytes.subarray(start, next), end: new Uint8Array(0), line: this.#line, isMore: true };
  }
}

/** The last place up to another that cuts no character of UTF-8 in two. */
function wholeCharacters(bytes: Uint8Array, to: number): number {
  let at = to;
  while (at > to - 4 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at--;
  const lead = bytes[at - 1] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return at - 1 + length <= to ? to : at - 1;
}
