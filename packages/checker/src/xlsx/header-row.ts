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
 * Finds the headings of a sheet: the first row whose cells a record knows as its headings; where the record is said, the
 * row of which it knows the most, and at least half. Failing that, the first row with two cells.
 *
 * @param rows the rows from the first on; no more are read than needed.
 * @param as the record it holds, where that is said.
 */
export async function headerRow(
  rows: AsyncIterable<SheetRow>,
  as: string | undefined,
): Promise<HeaderRow | undefined> {
  const seen: SheetRow[] = [];
  for await (const row of rows) {
    seen.push(row);
    const before = seen.at(-2);
    if (as === undefined && before && recordsWithHeadings(before.cells).length > 0) break;
    if (seen.length > looked) break;
  }
  const found =
    as === undefined ? seen.find(({ cells }) => recordsWithHeadings(cells).length > 0) : best(seen, as);
  const wide = seen.find(({ cells }) => cells.filter((cell) => cell !== "").length > 1) ?? seen[0];
  const headings = found ?? wide;
  const first = headings && seen[seen.indexOf(headings) + 1];
  return headings && { headings, ...(first && { first }), isKnown: found !== undefined };
}

function best(rows: readonly SheetRow[], as: string): SheetRow | undefined {
  let most = 0;
  let found: SheetRow | undefined;
  for (const row of rows) {
    const named = row.cells.filter((cell) => cell.trim() !== "");
    const { faults } = columnsOf(named, as);
    const known = named.length - faults.filter(({ rule }) => rule === "file.unknown-heading").length;
    if (known <= most || known * 2 < named.length) continue;
    most = known;
    found = row;
  }
  return found;
}
