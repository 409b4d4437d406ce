import type { RawEntries } from "../across/arrival.js";
import type { CheckOptions } from "../options.js";
import type { Report } from "../report/report.js";
import type { Read } from "../report/tally.js";
import type { Handle, Source } from "../source.js";

/** The options of a check that can be told to a thread. */
export type Said = Omit<CheckOptions, "as" | "each" | "signal" | "across" | "threads">;

/** A part of a file for a thread to check, and how. */
export interface Work {
  name: string;
  handle: Handle;
  /** Its bytes. */
  from: number;
  to: number;
  /** What the file has before its first record, headings too; nothing before lines of JSON. */
  opening: Uint8Array;
  format: "csv" | "ndjson";
  delimiter?: NonNullable<Source["delimiter"]>;
  as?: string;
  /** How to speak of it, and what to say. */
  said: Said;
  /** Whether what is compared with other records is asked for. */
  isCompared: boolean;
}

/** What a thread is told: what to check, or to stop where it is. */
export type Order = { type: "work"; work: Work } | { type: "stop" };

/** What a thread tells. */
export type Told =
  | { type: "progress"; bytes: number; records: number; faults: number }
  | { type: "entries"; entries: RawEntries }
  | ({ type: "done" } & PartDone)
  /** It cannot say what is in this part: it has to be read with what is before it. */
  | { type: "unknown" };

/** What was found in a part. */
export interface PartDone {
  report: Report;
  read?: Read;
  /** Whether it was stopped before its end. */
  isStopped: boolean;
}
