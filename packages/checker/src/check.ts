import { checkCsv } from "./csv/check-csv.js";
import { dialectOf } from "./csv/dialect.js";
import { formatByName, formatOf } from "./format.js";
import { checkJson, checkNdjson } from "./json/check-json.js";
import { say } from "./messages.js";
import { type Opened, opened } from "./opened.js";
import type { CheckOptions, Locale } from "./options.js";
import { mergeReports } from "./report/merge.js";
import type { FileReport, Report } from "./report/report.js";
import { Tally } from "./report/tally.js";
import type { Source } from "./source.js";
import { Stopped, untilStopped } from "./stopped.js";
import { Telling } from "./telling.js";
import { NotUtf8 } from "./text/encoding.js";
import { Unreadable } from "./unreadable.js";

/** What a check says while it runs: how far it is, and at the end the report. */
export type CheckPart =
  | { type: "progress"; file: string; bytes: number; size?: number; records: number; faults: number }
  | { type: "report"; report: Report };

/**
 * Checks files against the standard, as a stream: memory does not grow with their size.
 *
 * @param sources the files.
 * @param options what they hold, and how to speak of it.
 * @returns parts as they come; the last one is the report.
 * @throws what reading a source throws.
 */
export async function* check(
  sources: Source | readonly Source[],
  options: CheckOptions = {},
): AsyncGenerator<CheckPart, Report> {
  const reports: Report[] = [];
  for (const source of [sources].flat() as Source[]) {
    if (options.signal?.aborted) break;
    reports.push(yield* checkOne(source, options));
  }
  const report = reportOf(reports, options);
  yield { type: "report", report };
  return report;
}

/** The sum of reports, which is partial where the check was stopped. */
function reportOf(reports: readonly Report[], { signal }: CheckOptions): Report {
  const report = mergeReports(reports);
  return signal?.aborted ? { ...report, ok: false, partial: true } : report;
}

async function* checkOne(source: Source, options: CheckOptions): AsyncGenerator<CheckPart, Report> {
  const telling = options.each && new Telling(options.each);
  const once = telling ? { ...options, each: telling.tell } : options;
  try {
    return yield* readOnce(source, once);
  } catch (error) {
    if (error instanceof Stopped) return mergeReports([]);
    if (!(error instanceof NotUtf8)) throw error;
    telling?.again();
    return yield* readOnce(source, once, error);
  }
}

async function* readOnce(
  source: Source,
  options: CheckOptions,
  notUtf8?: NotUtf8,
): AsyncGenerator<CheckPart, Report> {
  const { each, signal, locale = "en" } = options;
  const format = formatByName(source.name) ?? "csv";
  const file: FileReport = {
    path: source.name,
    format,
    of: "",
    encoding: "utf-8",
    records: 0,
    valid: 0,
    invalid: 0,
  };
  const tally = new Tally(file, each && { each });
  const read = { bytes: 0 };
  try {
    if (notUtf8 && source.canReopen === false) throw new Unreadable("file.not-utf-8");
    const bytes = counted(untilStopped(source.open(), signal), read);
    const file = await opened(bytes, notUtf8 && "windows-1252");
    if (file.kind === "workbook") throw new Unreadable("file.is-archive");
    tally.file.encoding = file.encoding;
    if (file.encoding === "windows-1252") tally.file.notices = [notUtf8Notice(notUtf8?.line ?? 1)[locale]];
    for await (const _ of readerOf(file, source, tally, options)) yield progressOf(source, read.bytes, tally);
  } catch (error) {
    if (error instanceof Stopped) tally.stop();
    else if (error instanceof Unreadable) tally.unreadable(say(error.rule, locale), error.rule);
    else throw error;
  }
  return tally.report();
}

const notUtf8Notice = (line: number): Record<Locale, string> => ({
  en: `Line ${line} is not UTF-8, so the file was read as Windows-1252: check the letters there, and save the file as UTF-8 to be sure of them.`,
  cy: `Nid yw llinell ${line} yn UTF-8, felly darllenwyd y ffeil fel Windows-1252: gwiriwch y llythrennau yno, a chadwch y ffeil fel UTF-8 i fod yn sicr ohonynt.`,
});

async function* counted(
  blocks: AsyncIterable<Uint8Array>,
  read: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) {
    read.bytes += block.length;
    yield block;
  }
}

const progressOf = ({ name, size }: Source, bytes: number, { file, count }: Tally): CheckPart => ({
  type: "progress",
  file: name,
  bytes,
  ...(size !== undefined && { size }),
  records: file.records,
  faults: count,
});

function readerOf(
  { start, text }: Extract<Opened, { kind: "text" }>,
  source: Source,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const as = options.as ?? source.as;
  const given: CheckOptions = { ...options, ...(as !== undefined && { as }) };
  tally.file.format = formatOf(source.name, start);
  if (tally.file.format === "json") return checkJson(text, tally, given);
  if (tally.file.format === "ndjson") return checkNdjson(text, tally, given);
  const dialect = dialectOf(start, source.delimiter);
  tally.file.delimiter = dialect.delimiter;
  return checkCsv(text, dialect, tally, given);
}
