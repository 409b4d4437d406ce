import { Across } from "./across/across.js";
import { Adviser } from "./advice/adviser.js";
import { formatByName } from "./format.js";
import { say } from "./messages.js";
import { opened } from "./opened.js";
import type { CheckOptions } from "./options.js";
import { readText, readWorkbook } from "./read-file.js";
import { mergeReports } from "./report/merge.js";
import type { FileReport, Report } from "./report/report.js";
import { Tally } from "./report/tally.js";
import { type Source, shiftOf } from "./source.js";
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
  const { across = new Across(options) } = options;
  for (const source of [sources].flat() as Source[]) {
    if (across && options.signal?.aborted) across.isComplete = false;
    if (options.signal?.aborted) break;
    reports.push(yield* checkOne(source, { ...options, across }));
  }
  if (across && !options.across) {
    reports.push(across.report());
    const [first] = reports[0]?.files ?? [];
    if (across.isFull && first) first.notices = [...(first.notices ?? []), tooMany[options.locale ?? "en"]];
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

const tooMany = {
  en: "There were too many records to compare with each other here: compare them with the command council-data.",
  cy: "Roedd gormod o gofnodion i'w cymharu â'i gilydd yma: cymharwch nhw â'r gorchymyn council-data.",
};

async function* readOnce(
  source: Source,
  options: CheckOptions,
  notUtf8?: NotUtf8,
): AsyncGenerator<CheckPart, Report> {
  const { each, signal, across, locale = "en" } = options;
  const tallies: Tally[] = [];
  const read = { bytes: 0 };
  const begin = (known: Partial<FileReport>): Tally => {
    const format = formatByName(source.name) ?? "csv";
    const none = { of: "", encoding: "utf-8", records: 0, valid: 0, invalid: 0 } as const;
    const shift = source.part && shiftOf(source);
    const tally = new Tally(
      { path: source.name, format, ...none, ...known },
      { ...(each && { each }), ...(shift && { shift }) },
    );
    const adviser = new Adviser(tally, options);
    tally.onlookers = across ? [adviser, across.file(source.name, known.sheet, shift)] : [adviser];
    tallies.push(tally);
    return tally;
  };
  try {
    if (notUtf8 && source.canReopen === false) throw new Unreadable("file.not-utf-8");
    const stopping = (blocks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
      counted(untilStopped(blocks, signal), read);
    const file = await opened(stopping(source.open()), notUtf8 && "windows-1252");
    const as = options.as ?? source.as;
    const given: CheckOptions = { ...options, ...(as !== undefined && { as }) };
    const reader =
      file.kind === "text"
        ? readText(file, source, begin, notUtf8, given)
        : readWorkbook(file, source, stopping, begin, given);
    for await (const tally of reader) yield progressOf(source, read.bytes, tally);
  } catch (error) {
    const tally = tallies.at(-1) ?? begin({});
    if (error instanceof Stopped) tally.stop();
    else if (error instanceof Unreadable) tally.unreadable(say(error.rule, locale), error.rule);
    else throw error;
    if (across) across.isComplete = false;
  }
  return mergeReports(tallies.map((tally) => tally.report()));
}

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
