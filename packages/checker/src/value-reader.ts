/** Where in some bytes the values of a row or a record begin and end, by column; -1 where it has none there. */
export interface Values {
  bytes: Uint8Array;
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** A column of a table, or a place in a record: its JSON Pointer, `""` where it is not read, and its heading. */
export interface ValueColumn {
  at: string;
  heading?: string;
}

/** Looks at some values of every row or record, right or wrong. */
export interface ValueReader {
  /** The columns it wants, the first being 0. */
  columns: readonly number[];
  /** Reads a row by its number in the file and the line it begins on. */
  read: (values: Values, row: number, line: number) => void;
}

/** Looks at every record of a file, right or wrong, beside its verdict. */
export interface Onlooker {
  /** What reads the rows of a table, or records of one make by their bytes. */
  rows: (record: string, columns: readonly ValueColumn[]) => ValueReader;
  /** Reads a record that is an object. */
  record: (of: string, value: unknown, row: number, line: number) => void;
}

const encoder = new TextEncoder();

/** Reads cells that are texts. */
export function readTexts(
  { columns, read }: ValueReader,
  cells: readonly string[],
  row: number,
  line: number,
): void {
  const starts = new Int32Array(cells.length).fill(-1);
  const ends = new Int32Array(cells.length).fill(-1);
  const encoded = columns.map((column) => encoder.encode(cells[column] ?? ""));
  const bytes = new Uint8Array(encoded.reduce((total, { length }) => total + length, 0));
  let at = 0;
  columns.forEach((column, index) => {
    const cell = encoded[index] as Uint8Array;
    bytes.set(cell, at);
    if (cells[column] !== undefined) starts[column] = at;
    at += cell.length;
    if (cells[column] !== undefined) ends[column] = at;
  });
  read({ bytes, starts, ends }, row, line);
}
