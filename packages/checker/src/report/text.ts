import type { Locale } from "../options.js";
import type { Coverage } from "./coverage.js";
import type { Diagnosis } from "./diagnosis.js";
import { exampleText } from "./example-text.js";
import { headingTexts } from "./heading-text.js";
import { isMasked, partsOf } from "./parts.js";
import { allPrintable } from "./printable.js";
import { readAs } from "./read-as.js";
import type { FaultGroup, FileReport, Report } from "./report.js";
import { faultCount, figure, words } from "./words.js";

export interface TextOptions {
  locale?: Locale;
  /** How many examples are shown of each kind of fault; 5 unless said. */
  examples?: number;
  /** Whether to show how full the columns are. */
  coverage?: boolean;
  /** Gives a text its colour, where there is any. */
  paint?: (style: "bold" | "dim" | "red" | "green" | "yellow", text: string) => string;
}

/** A report as text: the files and their headings, whole columns, rows, what lies between records, then advice. */
export function renderText(given: Report, options: TextOptions = {}): string {
  // a file's own words never steer the terminal they are shown on
  const report = allPrintable(given);
  const { locale = "en", paint = plain } = options;
  const say = words[locale];
  const verdict = report.ok
    ? paint("green", say.allRight)
    : paint("red", say.faultsFound(faultCount(report)));
  const { files, within, across } = partsOf(report);
  const section = (title: string, parts: readonly string[]): string[] =>
    parts.length > 0 ? [paint("bold", title), ...parts] : [];
  const groups = (title: string, list: readonly FaultGroup[]): string[] =>
    section(
      title,
      list.map((group) => groupText(group, report, options)),
    );
  return [
    paint("bold", `Council Data Standards ${report.standard}`),
    ...report.files.map((file) => fileText(file, options)),
    ...groups(say.fileFaults, files),
    ...section(
      say.columns,
      report.diagnoses.map((diagnosis) => diagnosisText(diagnosis, report, options)),
    ),
    ...groups(say.faults, within),
    ...groups(say.across, across),
    ...groups(say.advice, report.advice),
    ...(report.partial ? [paint("yellow", say.partial)] : []),
    [
      `${say.total}: ${counts(report, locale)}.`,
      ...(report.partial && report.faults.length === 0 ? [] : [verdict]),
    ].join(" "),
    ...legend(report, locale).map((line) => paint("dim", line)),
    ...(say.unreviewed ? [paint("dim", say.unreviewed)] : []),
  ]
    .join("\n\n")
    .concat("\n");
}

/** What a reader has to know of what is shown, and where to read on. */
function legend(report: Report, locale: Locale): string[] {
  const say = words[locale];
  const [first] = [...report.faults, ...report.advice];
  const lines = [...(isMasked(report) ? [say.masked] : []), ...(first ? [say.explained(first.rule)] : [])];
  return lines.length > 0 ? [lines.join("\n")] : [];
}

const plain = (_: string, text: string): string => text;

const counts = ({ records, valid, invalid }: Report | FileReport, locale: Locale): string =>
  [words[locale].records(records), words[locale].valid(valid), words[locale].invalid(invalid)].join(", ");

function fileText(file: FileReport, { locale = "en", coverage = false, paint = plain }: TextOptions): string {
  const say = words[locale];
  const sheet = file.sheet === undefined ? "" : `${say.sheet(JSON.stringify(file.sheet))}, `;
  const places = (coverage ? (file.coverage ?? []) : []).filter(({ at }) => at !== "");
  return [
    `${paint("bold", file.path)}: ${sheet}${readAs(file, locale)}`,
    `  ${counts(file, locale)}`,
    ...(file.notices ?? []).map((notice) => `  ${paint("yellow", notice)}`),
    ...(file.headings?.length ? [`  ${say.headings}:`] : []),
    ...headingTexts(file.headings ?? [], locale).map((text) => `    ${text}`),
    ...(places.length > 0 ? [`  ${say.coverage}:`] : []),
    ...places.map((place) => `    ${coverageText(place, locale)}`),
  ].join("\n");
}

const coverageText = ({ at, column, filled, records }: Coverage, locale: Locale): string =>
  `${column ?? at}: ${words[locale].filled(filled, records)}`;

function diagnosisText(
  { file, sheet, at, column, statement, suggestion }: Diagnosis,
  { files }: Report,
  { locale = "en", paint = plain }: TextOptions,
): string {
  const where = [
    ...(files.length > 1 ? [file] : []),
    ...(sheet === undefined ? [] : [words[locale].sheet(JSON.stringify(sheet))]),
    column === undefined ? at : words[locale].column(JSON.stringify(column)),
  ].join(", ");
  return [`  ${where}: ${paint("yellow", statement[locale])}`, `    ${suggestion[locale]}`].join("\n");
}

function groupText(group: FaultGroup, report: Report, options: TextOptions): string {
  const { locale = "en", examples = 5, paint = plain } = options;
  const say = words[locale];
  const isEverywhere = report.files.length === 1 && group.count > 1 && group.count === report.records;
  const shown = group.examples.slice(0, isEverywhere ? 1 : examples);
  const rest = isEverywhere ? say.everywhere : say.showing(shown.length, group.count);
  const place = [group.rule, group.of + group.at].filter(Boolean).join(", ");
  return [
    `  ${paint("bold", figure(group.count))} × ${group.message}`,
    `    ${paint("dim", place)}`,
    ...(group.mendable ? [`    ${paint("green", say.mendable(group.mendable, group.count))}`] : []),
    ...shown.map((example) => `    ${exampleText(example, report, locale)}`),
    ...(shown.length < group.count ? [`    ${paint("dim", rest)}`] : []),
  ].join("\n");
}
