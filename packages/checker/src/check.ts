import { checkCsv } from "./csv/check-csv.js";
import { dialectOf } from "./csv/dialect.js";
import { checkJson, checkNdjson } from "./json/check-json.js";
import type { CheckOptions } from "./options.js";
import { mergeReports } from "./report/merge.js";
import type { FileReport, Report } from "./report/report.js";
import { Tally } from "./report/tally.js";
import type { Source } from "./source.js";
import { Stopped, untilStopped } from "./stopped.js";
import { Telling } from "./telling.js";
import { byteOrderMark, type Encoding, NotUtf8, utf8Blocks } from "./text/encoding.js";
import { withHead } from "./text/head.js";

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
    return yield* readOnce(source, once, undefined);
  } catch (error) {
    if (error instanceof Stopped) return mergeReports([]);
    if (!(error instanceof NotUtf8)) throw error;
    telling?.again();
    return yield* readOnce(source, once, "windows-1252");
  }
}

const notUtf8 = {
  en: "The file is not UTF-8, so it was read as Windows-1252: save it as UTF-8 to be sure of its letters.",
  cy: "Nid UTF-8 yw'r ffeil, felly fe'i darllenwyd fel Windows-1252: cadwch hi fel UTF-8 i fod yn sicr o'i llythrennau.",
};

async function* readOnce(
  source: Source,
  options: CheckOptions,
  fallback: Encoding | undefined,
): AsyncGenerator<CheckPart, Report> {
  const { each, signal } = options;
  const { head, blocks } = await withHead(untilStopped(source.open(), signal), 65536);
  const mark = byteOrderMark(head);
  const encoding = mark?.encoding ?? fallback ?? "utf-8";
  const text = utf8Blocks(blocks, encoding, mark?.length ?? 0);
  const { head: start, blocks: all } = await withHead(text, 4096);
  const format = formatOf(source.name, start);
  const file: FileReport = { path: source.name, format, of: "", encoding, records: 0, valid: 0, invalid: 0 };
  if (fallback && !mark) file.notices = [notUtf8[options.locale ?? "en"]];
  const tally = new Tally(file, each && { each });
  try {
    yield* progressOf(source, readerOf(format, all, start, tally, options), tally);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    tally.stop();
  }
  return tally.report();
}

async function* progressOf(
  source: Source,
  reader: AsyncIterable<number>,
  tally: Tally,
): AsyncGenerator<CheckPart, void> {
  let bytes = 0;
  for await (const read of reader) {
    bytes += read;
    yield {
      type: "progress",
      file: source.name,
      bytes,
      ...(source.size !== undefined && { size: source.size }),
      records: tally.file.records,
      faults: tally.count,
    };
  }
}

function readerOf(
  format: FileReport["format"],
  blocks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  if (format === "json") return checkJson(blocks, tally, options);
  if (format === "ndjson") return checkNdjson(blocks, tally, options);
  const dialect = dialectOf(head);
  tally.file.delimiter = dialect.delimiter;
  return checkCsv(blocks, dialect, tally, options);
}

/** The format a file's name tells, or else its first bytes. */
function formatOf(name: string, head: Uint8Array): FileReport["format"] {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === "csv" || ending === "tsv") return "csv";
  if (ending === "ndjson" || ending === "jsonl") return "ndjson";
  const text = new TextDecoder().decode(head).trimStart();
  if (!text.startsWith("{") && !text.startsWith("[")) return ending === "json" ? "json" : "csv";
  if (ending === "json" || text.startsWith("[")) return "json";
  const [first = "", second] = text.split("\n", 2);
  return second?.trimStart().startsWith("{") && first.trimEnd().endsWith("}") ? "ndjson" : "json";
}
