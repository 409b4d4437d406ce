import type { Column } from "../csv/headings.js";
import type { RowFault, TableRow } from "../csv/table-row.js";

/** What becomes of a row: cells with other texts, cells that are marked, and a note behind the last. */
export interface RowEdit {
  replaced: ReadonlyMap<number, string>;
  marked: ReadonlySet<number>;
  note?: string;
}

/** Decides what becomes of each row of a table. */
export interface Editor {
  /** The heading of the column of notes, where it writes any. */
  heading?: string;
  /** Whether a row whose quotes are wrong is written with right ones, so that a note stands in a cell of its own. */
  requotes: boolean;
  /** The headings come as a row too, without a fault. */
  edit: (row: TableRow, faults: readonly RowFault[], columns: readonly Column[]) => RowEdit;
}
