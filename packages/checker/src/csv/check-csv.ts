import {
  type CsvRow,
  CsvRows,
  CsvScanner,
  csvCells,
  csvDialect,
  longestRow,
  rowEnd,
  type SeenRow,
} from "@council-data/validators/csv";
import type { CheckOptions } from "../options.js";
import type { Tally } from "../report/tally.js";
import { decoded, onLine } from "../text/encoding.js";
import { joined } from "../text/head.js";
import { Unreadable } from "../unreadable.js";
import { isReadByBytes } from "./by-bytes.js";
import type { Dialect } from "./dialect.js";
import { rowOf } from "./row.js";
import { Table } from "./table.js";

/** Checks a CSV file, block by block; ends each turn with the bytes that were read. */
export async function* checkCsv(
  blocks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const opening = new Opening(dialect);
  let reader: Reader | undefined;
  for await (const block of blocks) {
    const length = block.length;
    if (reader) reader.push(block, false);
    else {
      const begun = opening.push(block, false);
      if (begun) reader = readerOf(begun, dialect, tally, options);
      if (begun) reader?.push(begun.rest, false);
    }
    yield length;
  }
  const nothing = new Uint8Array(0);
  const begun = reader ? undefined : opening.push(nothing, true);
  if (begun) reader = readerOf(begun, dialect, tally, options);
  if (reader) reader.push(begun?.rest ?? nothing, true);
  else Table.empty(tally, options);
}

interface Reader {
  push: (block: Uint8Array, isLast: boolean) => void;
}

/** What a table opens with: its headings, and its first row, which may tell what it holds. */
interface Begun {
  headings: string[];
  first: string[];
  /** The number of the row that holds the headings, and of the line behind it. */
  row: number;
  line: number;
  /** The bytes behind the headings. */
  rest: Uint8Array;
}

/** Reads as far as the first row behind the headings, or as many blank ones as are held. */
class Opening {
  #held: Uint8Array = new Uint8Array(0);
  #at = 0;
  #row = 1;
  #line = 1;
  #begun: Omit<Begun, "first" | "rest"> | undefined;

  constructor(private readonly dialect: Dialect) {}

  push(block: Uint8Array, isLast: boolean): Begun | undefined {
    this.#held = joined(this.#held, block);
    for (; this.#at < this.#held.length; this.#row++) {
      const cells = this.#next(isLast);
      if (!cells) break;
      const isBlank = cells.every((cell) => cell === "");
      const isAside = this.#row === 1 && /^sep=.$/i.test(cells.join(this.dialect.delimiter));
      if (this.#begun && !isBlank) return this.#end(cells);
      if (this.#begun) continue;
      if (!isBlank && !isAside) this.#begun = { headings: cells, row: this.#row, line: this.#line };
      // what stands before the headings, and they themselves, are done with
      this.#held = this.#held.subarray(this.#at);
      this.#at = 0;
    }
    return isLast || this.#at > longestRow ? this.#end([]) : undefined;
  }

  #end(first: string[]): Begun | undefined {
    return this.#begun && { ...this.#begun, first, rest: this.#held };
  }

  /** The cells of the next row, where all of it is there. */
  #next(isLast: boolean): string[] | undefined {
    const { delimiter, lineEnd } = this.dialect;
    const start = this.#at;
    const end = rowEnd(this.#held, start, isLast, csvDialect(delimiter.charCodeAt(0), lineEnd));
    if (!end) return undefined;
    // headings that are cut off would give the wrong names to cells
    if (!this.#begun && end.problem === "too-long") throw new Unreadable("row.too-long");
    const text = onLine(this.#line, () => decoded(this.#held.subarray(start, end.end)));
    this.#at = end.next;
    this.#line += end.lines;
    return csvCells(text.replace(/\r$/, ""), delimiter).cells;
  }
}

/** What reads the rows behind the headings: by their bytes, where the record is known and lines end as they mostly do. */
function readerOf(
  { headings, first, row, line }: Begun,
  dialect: Dialect,
  tally: Tally,
  options: CheckOptions,
): Reader {
  const table = new Table(headings, first, tally, options, row);
  const delimiter = dialect.delimiter.charCodeAt(0);
  const take = (one: CsvRow, number: number): void => {
    table.take(rowOf(one, number, dialect.delimiter, table.columns.length));
  };
  if (table.record === undefined || dialect.lineEnd !== 10 || !isReadByBytes(table.columns)) {
    const rows = new CsvRows(csvDialect(delimiter, dialect.lineEnd));
    let number = row;
    return {
      push: (block, isLast) => {
        for (const one of rows.push(block, isLast)) take({ ...one, line: one.line + line - 1 }, ++number);
      },
    };
  }
  const keys = table.columns.map(({ isRead, keys }) => (isRead ? keys.map(String) : undefined));
  const filled = new Uint32Array(keys.length);
  const seen = (found: SeenRow): void => {
    table.see(found, row + 1 + found.row, found.line);
    const { starts, ends } = found;
    for (let column = 0; column < filled.length; column++)
      if ((ends[column] as number) > (starts[column] as number))
        filled[column] = (filled[column] as number) + 1;
  };
  const isCounted = options.coverage !== false;
  const scanner = new CsvScanner(
    table.record,
    keys,
    delimiter,
    line,
    isCounted || tally.onlookers.length > 0 ? { seen } : {},
  );
  let right = 0;
  return {
    push: (block, isLast) => {
      for (const doubt of scanner.push(block, isLast)) take(doubt, row + 1 + doubt.row);
      table.right(scanner.right - right, isCounted ? filled : undefined);
      filled.fill(0);
      right = scanner.right;
    },
  };
}
