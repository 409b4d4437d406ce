import type { Locale } from "../options.js";
import type { Example, FaultGroup, FileReport, HeadingReport, Report } from "./report.js";
import { words } from "./words.js";

export interface TextOptions {
  locale?: Locale;
  /** How many examples are shown of each kind of fault; 5 unless said. */
  examples?: number;
  /** Gives a text its colour, where there is any. */
  paint?: (style: "bold" | "dim" | "red" | "green" | "yellow", text: string) => string;
}

/** A report as text: the files, their headings, then the faults, those met most often first. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const { locale = "en", paint = (_, text) => text } = options;
  const say = words[locale];
  const faults = report.faults.reduce((count, group) => count + group.count, 0);
  const verdict = report.ok ? paint("green", say.allRight) : paint("red", say.faultsFound(faults));
  return [
    paint("bold", `Council Data Standards ${report.standard}`),
    ...report.files.map((file) => fileText(file, options)),
    ...(report.faults.length > 0 ? [paint("bold", say.faults)] : []),
    ...report.faults.map((group) => groupText(group, report, options)),
    `${say.total}: ${counts(report, locale)}. ${verdict}`,
    ...(say.unreviewed ? [paint("dim", say.unreviewed)] : []),
  ]
    .map(printable)
    .join("\n\n")
    .concat("\n");
}

// a file's own words never steer the terminal they are shown on
const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, "\ufffd");

const counts = ({ records, valid, invalid }: Report | FileReport, locale: Locale): string =>
  [words[locale].records(records), words[locale].valid(valid), words[locale].invalid(invalid)].join(", ");

const delimiters: Readonly<Record<string, string>> = { "\t": "tab" };

function fileText(file: FileReport, { locale = "en", paint = (_, text) => text }: TextOptions): string {
  const say = words[locale];
  const delimiter = file.delimiter && ` (${delimiters[file.delimiter] ?? file.delimiter})`;
  const kind = [
    file.of || say.unknownRecord,
    `${file.format.toUpperCase()}${delimiter ?? ""}`,
    file.encoding.toUpperCase(),
  ];
  return [
    `${paint("bold", file.path)}: ${kind.join(", ")}`,
    `  ${counts(file, locale)}`,
    ...(file.notices ?? []).map((notice) => `  ${paint("yellow", notice)}`),
    ...(file.headings?.length ? [`  ${say.headings}:`] : []),
    ...(file.headings ?? []).map((heading) => `    ${headingText(heading, locale)}`),
  ].join("\n");
}

function headingText({ rule, heading, column = "", nearest }: HeadingReport, locale: Locale): string {
  const say = words[locale];
  if (rule === "file.missing-heading") return say.missing(heading);
  if (rule === "file.duplicate-heading") return say.twice(heading, column);
  return [say.unknown(heading, column), ...(nearest === undefined ? [] : [say.meant(nearest)])].join("; ");
}

function groupText(group: FaultGroup, report: Report, options: TextOptions): string {
  const { locale = "en", examples = 5, paint = (_, text) => text } = options;
  const shown = group.examples.slice(0, examples);
  const place = [group.rule, group.of + group.at].filter(Boolean).join(", ");
  return [
    `  ${paint("bold", String(group.count))} × ${group.message}`,
    `    ${paint("dim", place)}`,
    ...shown.map((example) => `    ${exampleText(example, report, locale)}`),
    ...(shown.length < group.count
      ? [`    ${paint("dim", words[locale].showing(shown.length, group.count))}`]
      : []),
  ].join("\n");
}

/** Where an example is: `row 17, column "Start date" (C17)`, or `record 3, line 40, column 12`. */
function exampleText(example: Example, { files }: Report, locale: Locale): string {
  const say = words[locale];
  const { file, row, line, column, cell, looksLike, value } = example;
  const isTable = files.find(({ path }) => path === file)?.format === "csv";
  const parts = isTable
    ? [say.row(row), ...(column === undefined ? [] : [`${say.column(JSON.stringify(column))} (${cell})`])]
    : [say.record(row), say.line(line), ...(column === undefined ? [] : [say.column(column)])];
  if (isTable && line !== row) parts.push(say.line(line));
  const what = value === undefined ? looksLike && say.looksLike(looksLike) : JSON.stringify(value);
  return `${files.length > 1 ? `${file}: ` : ""}${parts.join(", ")}${what ? `: ${what}` : ""}`;
}
