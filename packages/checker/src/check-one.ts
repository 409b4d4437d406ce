import { Adviser } from "./advice/adviser.js";
import { formatByName } from "./format.js";
import { say } from "./messages.js";
import { opened } from "./opened.js";
import type { CheckOptions } from "./options.js";
import { readText, readWorkbook } from "./read-file.js";
import { mergeReports } from "./report/merge.js";
import type { FileReport, Report } from "./report/report.js";
import { shiftedFault, shiftedReport } from "./report/shift.js";
import { type Read, Tally } from "./report/tally.js";
import { noShift, type Source, shiftOf } from "./source.js";
import { Stopped, untilStopped } from "./stopped.js";
import { Telling } from "./telling.js";
import { NotUtf8 } from "./text/encoding.js";
import { Unreadable } from "./unreadable.js";

/** What a check says while it runs: how far it is, and at the end the report. */
export type CheckPart =
  | { type: "progress"; file: string; bytes: number; size?: number; records: number; faults: number }
  | { type: "report"; report: Report };

/** What was found in a file, and how far it was read. */
export interface Checked {
  report: Report;
  read?: Read;
}

/** Checks a file; one that turns out not to be UTF-8 is read again. */
export async function* checkOne(source: Source, options: CheckOptions): AsyncGenerator<CheckPart, Report> {
  const telling = options.each && new Telling(options.each);
  const once = telling ? { ...options, each: telling.tell } : options;
  try {
    return (yield* readOnce(source, once)).report;
  } catch (error) {
    if (error instanceof Stopped) return mergeReports([]);
    if (!(error instanceof NotUtf8)) throw error;
    telling?.again();
    return (yield* readOnce(source, once, error)).report;
  }
}

/**
 * Reads a file once, as UTF-8 unless it is known not to be.
 *
 * @throws NotUtf8 where it is not, and that was not known.
 */
export async function* readOnce(
  source: Source,
  options: CheckOptions,
  notUtf8?: NotUtf8,
): AsyncGenerator<CheckPart, Checked> {
  const { each, signal, across, locale = "en" } = options;
  const shift = source.part ? shiftOf(source) : noShift;
  const tallies: Tally[] = [];
  const counted = { bytes: 0 };
  let blocks: AsyncIterator<Uint8Array> | undefined;
  const begin = (known: Partial<FileReport>): Tally => {
    const format = formatByName(source.name) ?? "csv";
    const none = { of: "", encoding: "utf-8", records: 0, valid: 0, invalid: 0 } as const;
    const tally = new Tally(
      { path: source.name, format, ...none, ...known },
      {
        ...(each && { each: (fault) => each(shiftedFault(fault, shift)) }),
        ...(source.part && { isContinued: source.part.isContinued ?? shift.rows > 0 }),
      },
    );
    tally.onlookers = [
      ...(options.advice === false ? [] : [new Adviser(tally, options)]),
      ...(across ? [across.file(source.name, known.sheet, source.part && shift)] : []),
    ];
    tallies.push(tally);
    return tally;
  };
  try {
    if (notUtf8 && source.canReopen === false) throw new Unreadable("file.not-utf-8");
    const stopping = (blocks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
      counting(untilStopped(blocks, signal), counted);
    blocks = source.open()[Symbol.asyncIterator]();
    const all = { [Symbol.asyncIterator]: () => blocks as AsyncIterator<Uint8Array> };
    const file = await opened(stopping(all), notUtf8 && "windows-1252");
    const as = options.as ?? source.as;
    const given: CheckOptions = { ...options, ...(as !== undefined && { as }) };
    const reader =
      file.kind === "text"
        ? readText(file, source, begin, notUtf8, given)
        : readWorkbook(file, source, stopping, begin, given);
    for await (const tally of reader) yield progressOf(source, counted.bytes, tally);
  } catch (error) {
    const tally = tallies.at(-1) ?? begin({});
    if (error instanceof Stopped) tally.stop();
    else if (error instanceof Unreadable) tally.unreadable(say(error.rule, locale), error.rule);
    else throw error;
    if (across) across.isComplete = false;
  } finally {
    // not waited for: a stream that was stopped may never answer
    blocks?.return?.().catch(() => {});
  }
  const report = shiftedReport(mergeReports(tallies.map((tally) => tally.report())), shift);
  const read = tallies.at(-1)?.read;
  return { report, ...(read && { read }) };
}

async function* counting(
  blocks: AsyncIterable<Uint8Array>,
  counted: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const block of blocks) {
    counted.bytes += block.length;
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
