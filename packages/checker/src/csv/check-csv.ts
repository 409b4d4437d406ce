import { type CsvRow, CsvRows, CsvScanner, csvDialect, type SeenRow } from "@council-data/validators/csv";
import type { CheckOptions } from "../options.js";
import type { Read, Tally } from "../report/tally.js";
import { isReadByBytes } from "./by-bytes.js";
import type { Dialect } from "./dialect.js";
import { type Begun, Opening } from "./opening.js";
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
  tally.read = reader?.read?.();
}

interface Reader {
  push: (block: Uint8Array, isLast: boolean) => void;
  /** How far it came. */
  read?: () => Read;
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
    read: () => {
      const { rows, line, isOpen } = scanner.extent;
      return { rows: row + rows, lines: line - 1, isOpen };
    },
  };
}
