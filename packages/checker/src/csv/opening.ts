import { csvCells, csvDialect, longestRow, rowEnd } from "@council-data/validators/csv";
import { decoded, onLine } from "../text/encoding.js";
import { joined } from "../text/head.js";
import { Unreadable } from "../unreadable.js";
import type { Dialect } from "./dialect.js";

/** What a table opens with: its headings, and its first row, which may tell what it holds. */
export interface Begun {
  headings: string[];
  first: string[];
  /** The number of the row that holds the headings, and of the line behind it. */
  row: number;
  line: number;
  /** The bytes behind the headings. */
  rest: Uint8Array;
}

/** Reads as far as the first row behind the headings, or as many blank ones as are held. */
export class Opening {
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
    if (isLast || this.#at > longestRow) return this.#end([]);
    this.#held = this.#held.slice();
    return undefined;
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
