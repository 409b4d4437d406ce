import type { FileRule } from "../messages.js";
import type { Example, FileReport } from "../report/report.js";
import { columnLetters, looksLike } from "../report/shown.js";
import type { Found } from "../report/tally.js";
import type { Values } from "../value-reader.js";
import type { Column } from "./headings.js";

/** A row of a table, as its cells and where it stands; and why it, or a cell of it, cannot be read. */
export interface TableRow {
  cells: readonly string[];
  /** Gives its cells as values, where that is done with less than encoding them. */
  values?: () => Values;
  /** The number of the row, and the line of the file that it begins on. */
  number: number;
  line: number;
  problem?: { rule: FileRule; column?: number };
  cellProblems?: readonly { rule: FileRule; column: number }[];
  /** The columns whose cells are worked out by the file itself. */
  formulas?: ReadonlySet<number>;
}

/** What is wrong with a row, and in which column. */
export interface RowFault extends Found {
  column?: number;
}

/** The table a row stands in, and whether its values may be shown. */
export interface RowPlace {
  file: FileReport;
  columns: readonly Column[];
  showValues: boolean;
}

/** The place in a row that a fault is at, as a person finds it. */
export function exampleAt(
  { cells, number, line }: TableRow,
  at: string,
  column: number | undefined,
  { file: { path: file, sheet }, columns, showValues }: RowPlace,
): Example {
  const example = { file, ...(sheet !== undefined && { sheet }), row: number, line, at };
  if (column === undefined) return example;
  const heading = columns[column]?.heading;
  const value = cells[column];
  return {
    ...example,
    ...(heading !== undefined && { column: heading }),
    cell: `${columnLetters(column + 1)}${number}`,
    ...(value && { looksLike: looksLike(value) }),
    ...(value && showValues && { value }),
  };
}
