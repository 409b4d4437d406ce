import type { AcrossPart } from "../across/part.js";
import type { Encoding } from "../text/encoding.js";
import type { Coverage } from "./coverage.js";
import type { Diagnosis } from "./diagnosis.js";
import type { Looks } from "./looks.js";

/** Where a value stands. */
export interface Place {
  file: string;
  /** The sheet of a workbook. */
  sheet?: string;
  /** The row of a table, its headings being row 1; or the number of the record in a JSON file, the first being 1. */
  row: number;
  /** The line of the file the row or value begins on: quoted line ends make it differ from the row. */
  line: number;
  /** The heading of the column; of a JSON file, the column of the line. */
  column?: string;
  /** The cell as a spreadsheet names it: `C17`. */
  cell?: string;
}

/** Where a fault was met. */
export interface Example extends Place {
  /** The JSON Pointer of the place in its record. */
  at: string;
  /** What the value looks like, letters and digits apart from their kind hidden: `99/99/9999`. */
  looksLike?: string;
  /** The value itself, where values may be shown. */
  value?: string;
  /** The right value that was plainly meant, where there is one and values may be shown. */
  suggestion?: string;
  /** The other place, where the fault lies between two records. */
  other?: Place;
  /** What is known of this value alone, such as which authorities took its place. */
  note?: string;
}

/** Faults must be mended; advice is what a person may want to look at, and never makes a report less than right. */
export type Severity = "error" | "advice";

/** Faults of one kind in one place of the records: how many there are, and where the first of them are. */
export interface FaultGroup {
  rule: string;
  /** The record it is about, `""` for a file. */
  of: string;
  at: string;
  message: string;
  severity: Severity;
  /** Present where the fault lies between records and not within one: two with the same id, a link that leads nowhere. */
  scope?: "across";
  count: number;
  /** How many of them have a safe repair. */
  mendable?: number;
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

/** What is said of one file, or of one sheet of a workbook. */
export interface FileReport {
  path: string;
  format: "csv" | "json" | "ndjson" | "xlsx";
  /** The sheet of a workbook. */
  sheet?: string;
  /** The record the file holds; several are named with commas, and none where it could not be told. */
  of: string;
  encoding: Encoding;
  delimiter?: string;
  /** Present where it, or the rest of it, could not be read. */
  unreadable?: true;
  records: number;
  valid: number;
  invalid: number;
  headings?: HeadingReport[];
  /** What a person should know of how the file was read. */
  notices?: string[];
  /** How full its columns or places are. */
  coverage?: Coverage[];
  /** How the values at fault look: what the diagnoses are made of. */
  looks?: Looks[];
}

/** What a check found: every count is exact, and `records` is the sum of `valid` and `invalid`. */
export interface Report {
  /** The version of the standard. */
  standard: string;
  /** Whether everything is right: no file without records, no heading at fault, no record at fault, and all was read. */
  ok: boolean;
  /** Present where the check was stopped: the report covers only what had been read. */
  partial?: true;
  files: FileReport[];
  records: number;
  valid: number;
  invalid: number;
  /** Statements about whole columns. */
  diagnoses: Diagnosis[];
  faults: FaultGroup[];
  advice: FaultGroup[];
  /** Present in a report of a part: what of its records is compared with those of other parts, which is still to be done. */
  across?: AcrossPart[];
}

/** How many examples a group of faults keeps. */
export const examplesKept = 20;

/** Whether a file is a table, whose places have rows and columns. */
export const isTable = ({ format }: Pick<FileReport, "format">): boolean =>
  format === "csv" || format === "xlsx";
