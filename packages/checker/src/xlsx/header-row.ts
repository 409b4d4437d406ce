import { columnsOf, recordsWithHeadings } from "../csv/headings.js";
import type { SheetRow } from "./sheet-rows.js";

/** The row of a sheet that holds its headings, and the first one behind it; and whether the standard knows them. */
export interface HeaderRow {
  headings: SheetRow;
  first?: SheetRow;
  isKnown: boolean;
}

// titles, notes and blank rows that people put above their headings
const looked = 30;

/**
 * Finds the headings of a sheet: the first row that a record knows at least half of, or else the first with two cells.
 *
 * @param rows the rows from the first on; no more are read than needed.
 * @param as the record it holds, where that is said.
 */
export async function headerRow(
  rows: AsyncIterable<SheetRow>,
  as: string | undefined,
): Promise<HeaderRow | undefined> {
  const seen: SheetRow[] = [];
  let found: SheetRow | undefined;
  for await (const row of rows) {
    if (found) return { headings: found, first: row, isKnown: true };
    if (seen.length >= looked) break;
    if (isHeadings(row.cells, as)) found = row;
    seen.push(row);
  }
  if (found) return { headings: found, isKnown: true };
  const wide = seen.find(({ cells }) => cells.filter((cell) => cell !== "").length > 1) ?? seen[0];
  const first = wide && seen[seen.indexOf(wide) + 1];
  return wide && { headings: wide, ...(first && { first }), isKnown: false };
}

function isHeadings(cells: readonly string[], as: string | undefined): boolean {
  if (as === undefined) return recordsWithHeadings(cells).length > 0;
  const named = cells.filter((cell) => cell.trim() !== "");
  const unknown = columnsOf(named, as).faults.filter(({ rule }) => rule === "file.unknown-heading").length;
  return named.length > 0 && unknown * 2 <= named.length;
}
