import type { Across } from "./across/across.js";
import type { ToldFault } from "./report/tally.js";
import type { Threads } from "./threads/threads.js";

/** A language that reports are written in. */
export type Locale = "en" | "cy";

export interface CheckOptions {
  /** The record every file holds; told from `$schema` or the headings where it is left out. */
  as?: string;
  /** The language of the messages, English unless said. */
  locale?: Locale;
  /** Whether examples carry values; personal values otherwise stay where they are. */
  showValues?: boolean;
  /** Whether to count how full each column or place is; it is counted unless this is false. */
  coverage?: boolean;
  /** Is told every single fault as it is met, also those that the report keeps no example of. */
  each?: (fault: ToldFault) => void;
  /** Stops the check where it is: the report is then of what had been read, and says so. */
  signal?: AbortSignal;
  /**
   * What compares records with each other; `false` for not at all. Where it is left out, the records of this check are
   * compared; one that is given may take those of several checks, and its own report is asked of it.
   */
  across?: Across | false;
  /** Whether the records are of real people or made up: identifiers that are out of place get a word of advice. */
  data?: "live" | "sample";
  /** The day by which dates are judged, that of the check unless said. */
  today?: string;
  /** Whether to say what is worth a look in records that are right; it is said unless this is false. */
  advice?: boolean;
  /** Threads that check parts of large tables and of large files of a record a line; the report is the same. */
  threads?: Threads;
}
