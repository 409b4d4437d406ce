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

/** Cells that are texts, as values. */
export function valuesOfTexts(cells: readonly string[]): Values {
  const encoded = cells.map((cell) => encoder.encode(cell));
  const bytes = new Uint8Array(encoded.reduce((total, { length }) => total + length, 0));
  const starts = new Int32Array(cells.length);
  const ends = new Int32Array(cells.length);
  let at = 0;
  encoded.forEach((cell, column) => {
    bytes.set(cell, at);
    starts[column] = at;
    at += cell.length;
    ends[column] = at;
  });
  return { bytes, starts, ends };
}

/** The cells of a row in which nothing is quoted, as values. */
export function valuesOfRow(bytes: Uint8Array, delimiter: number, cells: number): Values {
  const starts = new Int32Array(cells);
  const ends = new Int32Array(cells);
  let column = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== delimiter) continue;
    ends[column++] = at;
    starts[column] = at + 1;
  }
  ends[column] = bytes.length;
  return { bytes, starts, ends };
}
