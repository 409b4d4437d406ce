import type { RenderOptions } from "../options.js";
import type { Report } from "../report.js";
import { csvLine } from "../safe-cell.js";

const headings = {
  en: [
    "Severity",
    "File",
    "Sheet",
    "Row",
    "Line",
    "Column",
    "Cell",
    "Record",
    "Place",
    "Message",
    "Looks like",
    "Value",
    "Use",
    "Rule",
    "How many",
    "Can be mended",
  ],
  cy: [
    "Difrifoldeb",
    "Ffeil",
    "Dalen",
    "Rhes",
    "Llinell",
    "Colofn",
    "Cell",
    "Cofnod",
    "Lle",
    "Neges",
    "Yn edrych fel",
    "Gwerth",
    "Defnyddiwch",
    "Rheol",
    "Faint sydd",
    "Gellir cywiro",
  ],
} as const;

const severities = {
  en: { error: "Fault", advice: "Advice" },
  cy: { error: "Nam", advice: "Cyngor" },
} as const;

/** The faults and the advice of a report as CSV, an example a row; no cell of it can be taken for a formula. */
export function renderCsv({ faults, advice }: Report, { locale = "en" }: RenderOptions = {}): string {
  const rows = [...faults, ...advice].flatMap(({ rule, of, message, severity, count, mendable, examples }) =>
    examples.map(({ file, sheet, row, line, column, cell, at, looksLike, value, suggestion }) =>
      csvLine([
        severities[locale][severity],
        file,
        sheet,
        row,
        line,
        column,
        cell,
        of,
        at,
        message,
        value === undefined ? looksLike : undefined,
        value,
        suggestion,
        rule,
        count,
        mendable ?? 0,
      ]),
    ),
  );
  // the mark, because spreadsheets otherwise read the letters of a CSV file wrongly
  return `\ufeff${csvLine(headings[locale])}${rows.join("")}`;
}
