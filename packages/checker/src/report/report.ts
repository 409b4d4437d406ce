import type { Encoding } from "../text/encoding.js";

/** Where a fault was met. */
export interface Example {
  file: string;
  /** The row of a table, its headings being row 1; or the number of the record in a JSON file, the first being 1. */
  row: number;
  /** The line of the file the row or value begins on: quoted line ends make it differ from the row. */
  line: number;
  /** The heading of the column. */
  column?: string;
  /** The cell as a spreadsheet names it: `C17`. */
  cell?: string;
  /** The JSON Pointer of the place in its record. */
  at: string;
  /** What the value looks like, letters and digits apart from their kind hidden: `99/99/9999`. */
  looksLike?: string;
  /** The value itself, where values may be shown. */
  value?: string;
}

/** Faults of one kind in one place of the records: how many there are, and where the first of them are. */
export interface FaultGroup {
  rule: string;
  /** The record it is about, `""` for a file. */
  of: string;
  at: string;
  message: string;
  count: number;
  examples: Example[];
}

/** What is wrong with the headings of a table. */
export interface HeadingReport {
  rule: string;
  heading: string;
  /** The column's letters, where there is one. */
  column?: string;
  nearest?: string;
}

/** What is said of one file. */
export interface FileReport {
  path: string;
  format: "csv" | "json" | "ndjson";
  /** The record the file holds; several are named with commas, and none where it could not be told. */
  of: string;
  encoding: Encoding;
  delimiter?: string;
  records: number;
  valid: number;
  invalid: number;
  headings?: HeadingReport[];
  /** What a person should know of how the file was read. */
  notices?: string[];
}

/** What a check found: every count is exact, and `records` is the sum of `valid` and `invalid`. */
export interface Report {
  /** The version of the standard. */
  standard: string;
  /** Whether everything is right: no file without records, no heading at fault, no record at fault. */
  ok: boolean;
  files: FileReport[];
  records: number;
  valid: number;
  invalid: number;
  faults: FaultGroup[];
}

/** How many examples a group of faults keeps. */
export const examplesKept = 20;
