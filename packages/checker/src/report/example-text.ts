import type { Locale } from "../options.js";
import { type Example, isTable, type Place, type Report } from "./report.js";
import { words } from "./words.js";

/** Where an example is: `row 17, column "Start date" (C17)`, or `record 3, line 40, column 12`. */
export function placeText(example: Place, { files }: Report, locale: Locale): string {
  const say = words[locale];
  const { row, line, column, cell, sheet } = example;
  const file = files.find(({ path, sheet: name }) => path === example.file && name === sheet);
  const inTable = file !== undefined && isTable(file);
  const parts = [
    ...(sheet === undefined ? [] : [say.sheet(JSON.stringify(sheet))]),
    inTable ? say.row(row) : say.record(row),
    ...(inTable || line === 0 ? [] : [say.line(line)]),
    ...(column === undefined ? [] : [say.column(inTable ? `${JSON.stringify(column)} (${cell})` : column)]),
    ...(inTable && file.format === "csv" && line !== row ? [say.line(line)] : []),
  ];
  return `${files.length > 1 ? `${example.file}: ` : ""}${parts.join(", ")}`;
}

/** What stands there: the value with the one that was meant, or else what it looks like; and what it stands against. */
export function valueText(
  { looksLike, value, suggestion, other, note }: Example,
  report: Report,
  locale: Locale,
): string {
  const say = words[locale];
  return [
    ...(value === undefined ? [] : [JSON.stringify(value)]),
    ...(value === undefined && looksLike ? [say.looksLike(looksLike)] : []),
    ...(value === undefined || suggestion === undefined ? [] : [say.use(JSON.stringify(suggestion))]),
    ...(other === undefined ? [] : [say.other(placeText(other, report, locale))]),
    ...(note === undefined ? [] : [note]),
  ].join("; ");
}

/** An example in a line: where it is, and what stands there. */
export function exampleText(example: Example, report: Report, locale: Locale): string {
  const what = valueText(example, report, locale);
  return `${placeText(example, report, locale)}${what ? `: ${what}` : ""}`;
}
