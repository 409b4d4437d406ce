/** What a file can be opened by, whichever thread asks for it. */
export type Handle = string | Blob;

/** A file to check: its name as the report says it, and its bytes. */
export interface Source {
  /** A path or a file's name; `-` for standard input. */
  name: string;
  /** How many bytes there are, where that is known. */
  size?: number;
  /**
   * The bytes, in blocks, each of which holds until the next one is asked for; a source that can be read again gives
   * them from the beginning each time.
   */
  open: () => AsyncIterable<Uint8Array>;
  /** Whether `open` can be called again. */
  canReopen?: boolean;
  /** The bytes from one place up to another, where they can be had apart; workbooks are otherwise held in memory. */
  openPart?: (from: number, to: number) => AsyncIterable<Uint8Array>;
  /** What another thread can open it by: the path of a file in Node, a `Blob` in a browser. */
  handle?: Handle;
  /** The record it holds, where something beside it says so. */
  as?: string;
  /** What stands between its cells, where something beside it says so. */
  delimiter?: "," | ";" | "\t" | "|";
  /** How it is written, where something beside it says so. */
  format?: "csv" | "ndjson";
  /** Where it begins, where it is a part of the file whose name it has; a table has its headings all the same. */
  part?: Part;
}

/** Where a part of a file begins: what is wrong with the file itself is said by that which begins at the beginning. */
export interface Part {
  /** The row that its first record has in the file; in a table the first row of all is that of the headings. */
  row: number;
  /** The line of the file that its first record begins on. */
  line: number;
  /** Whether it does not begin the file, where its row does not tell. */
  isContinued?: true;
}

/** How far the records of a part are from where they would be in a file of their own. */
export interface Shift {
  rows: number;
  lines: number;
}

/** How far the records of a source are from where they would be in a file of their own. */
export const shiftOf = ({ part, format }: Source): Shift =>
  part
    ? { rows: part.row - (format === "csv" ? 2 : 1), lines: part.line - (format === "csv" ? 2 : 1) }
    : noShift;

/** Records that are where they stand. */
export const noShift: Shift = { rows: 0, lines: 0 };

/** A source that holds its text or bytes in memory. */
export function sourceOf(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    canReopen: true,
    open: async function* () {
      yield bytes;
    },
  };
}

// as much of a stream is kept as makes it likely that it can be read twice, and no machine feel it
const kept = 64 * 1024 * 1024;

/** A source of bytes that come but once, standard input say; the first 64 MB are kept in memory, so that they can be read again. */
export function sourceOfStream(name: string, blocks: AsyncIterable<Uint8Array>): Source {
  const iterator = blocks[Symbol.asyncIterator]();
  let held: Uint8Array[] | undefined = [];
  let size = 0;
  return {
    name,
    get canReopen() {
      return held !== undefined;
    },
    open: async function* () {
      yield* held ?? [];
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        size += next.value.length;
        if (size > kept) held = undefined;
        held?.push(next.value);
        yield next.value;
      }
    },
  };
}
