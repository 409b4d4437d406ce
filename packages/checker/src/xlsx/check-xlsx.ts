import { Table } from "../csv/table.js";
import type { TableRow } from "../csv/table-row.js";
import type { CheckOptions } from "../options.js";
import type { FileReport } from "../report/report.js";
import type { Tally } from "../report/tally.js";
import { type HeaderRow, headerRow } from "./header-row.js";
import { sheetNotices, unknownSheet } from "./notices.js";
import type { Parts } from "./parts.js";
import { readSharedStrings } from "./shared-strings.js";
import { type CellContext, SheetReader, type SheetRow } from "./sheet-rows.js";
import { readStyles } from "./styles.js";
import { readWorkbook, type Sheet } from "./workbook.js";
import { entriesOf, entryBytes } from "./zip.js";

/** A sheet whose headings were looked for. */
export interface OpenedSheet {
  sheet: Sheet;
  header: HeaderRow | undefined;
}

/** A workbook that was opened: its sheets, and what their cells are read with. */
export interface OpenedWorkbook {
  sheets: OpenedSheet[];
  context: CellContext;
}

/**
 * Opens a workbook, and looks for the headings of each sheet.
 *
 * @throws Unreadable where it is no workbook, or a damaged one.
 */
export async function openWorkbook(parts: Parts, as: string | undefined): Promise<OpenedWorkbook> {
  const { sheets, is1904, sharedStrings, styles } = await readWorkbook(parts, await entriesOf(parts));
  const context = {
    texts: await readSharedStrings(parts, sharedStrings),
    styles: await readStyles(parts, styles),
    is1904,
  };
  const opened: OpenedSheet[] = [];
  for (const sheet of sheets) {
    const rows = new SheetReader(context).rows(entryBytes(parts, sheet.entry));
    opened.push({ sheet, header: await headerRow(rows, as) });
  }
  return { sheets: opened, context };
}

/**
 * The sheets that are checked: those with headings of the standard; where there is none, the first with any at all, so
 * that its headings are answered.
 */
export function sheetsToCheck(sheets: readonly OpenedSheet[]): OpenedSheet[] {
  const known = sheets.filter(({ header }) => header?.isKnown);
  return known.length > 0 ? known : sheets.filter(({ header }) => header).slice(0, 1);
}

/** A row of a sheet as a row of a table; cells that the row leaves out at its end are empty. */
export function tableRow({ number, cells, problems, formulas }: SheetRow, width: number): TableRow {
  const padded = cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill("")] : cells;
  return {
    cells: padded,
    number,
    line: number,
    formulas,
    ...(problems.length > 0 && { cellProblems: problems }),
  };
}

/**
 * Checks a workbook, sheet by sheet.
 *
 * @param tallyOf gives the tally of a sheet; of the workbook as a whole where it has none to check.
 */
export async function* checkXlsx(
  parts: Parts,
  tallyOf: (file: Partial<FileReport>) => Tally,
  options: CheckOptions,
): AsyncGenerator<Tally> {
  const { sheets, context } = await openWorkbook(parts, options.as);
  const toCheck = sheetsToCheck(sheets);
  if (toCheck.length === 0) {
    Table.empty(tallyOf({}), options);
    return;
  }
  for (const { sheet, header } of sheets) {
    if (!header) continue;
    const tally = tallyOf({ sheet: sheet.name });
    if (toCheck.some((one) => one.sheet === sheet))
      yield* checkSheet(parts, sheet, header, context, tally, options);
    else tally.file.notices = [unknownSheet[options.locale ?? "en"]];
  }
}

async function* checkSheet(
  parts: Parts,
  { entry, isHidden }: Sheet,
  { headings, first }: HeaderRow,
  context: CellContext,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<Tally> {
  const table = new Table(headings.cells, first?.cells ?? [], tally, options, headings.number);
  const reader = new SheetReader(context);
  let rows = 0;
  for await (const row of reader.rows(entryBytes(parts, entry))) {
    if (row.number <= headings.number) continue;
    table.take(tableRow(row, table.columns.length));
    if (++rows % 1000 === 0) yield tally;
  }
  const notices = sheetNotices(reader.facts, isHidden, headings.number);
  tally.file.notices = notices.map((notice) => notice[options.locale ?? "en"]);
  yield tally;
}
