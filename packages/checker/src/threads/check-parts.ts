import type { Across } from "../across/across.js";
import { type CheckPart, readOnce } from "../check-one.js";
import type { CheckOptions } from "../options.js";
import { mergeReports } from "../report/merge.js";
import type { Report } from "../report/report.js";
import { shiftedReport } from "../report/shift.js";
import type { Source } from "../source.js";
import { NotUtf8 } from "../text/encoding.js";
import type { Cut } from "./cuts.js";
import { isBusy, type Part, started } from "./part.js";
import type { PartDone, Work } from "./work.js";

// a thread that has told nothing when the first part has been read, and for so many ms more, is none: the script that it
// should run was not found, say
const longestSilence = 10_000;

/**
 * Checks the parts of a file at the same time: the first of them here, the others by threads. The report is that of the
 * whole file.
 *
 * @returns `undefined` where the parts turn out not to be what they seemed: the file is then to be read as a whole.
 */
export async function* checkParts(
  source: Source,
  cut: Cut,
  options: CheckOptions,
): AsyncGenerator<CheckPart, Report | undefined> {
  const { across, signal } = options;
  const [end = 0] = cut.places.slice(1);
  let wake = (): void => {};
  let patience: ReturnType<typeof setTimeout> | undefined;
  const parts: Part[] = [];
  const stop = (): void => {
    for (const { thread } of parts) thread.tell({ type: "stop" });
  };
  signal?.addEventListener("abort", stop);
  try {
    for (const one of cut.places.slice(1, -1).keys()) {
      const part = started(workOf(source, cut, options, one + 1), options, () => wake());
      if (!part) return undefined;
      parts.push(part);
    }
    const reading = readOnce({ ...source, open: () => cut.openPart(0, end) }, options);
    let first = await reading.next();
    for (; !first.done; first = await reading.next())
      if (first.value.type === "progress") yield together(first.value, parts);
    const isStopped = signal?.aborted === true;
    patience = setTimeout(() => {
      for (const part of parts) part.hasFailed ||= !part.hasTold;
      wake();
    }, longestSilence);
    while (parts.some(isBusy)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      yield together(
        { type: "progress", file: source.name, bytes: end, ...counts(first.value.report) },
        parts,
      );
    }
    const all = [{ ...first.value, isStopped }, ...parts.map(({ done }) => done)];
    return added(all, parts, cut, across);
  } catch (error) {
    if (error instanceof NotUtf8) return undefined;
    throw error;
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener("abort", stop);
    for (const part of parts) {
      part.isOver = true;
      part.thread.end();
    }
  }
}

function workOf(source: Source, cut: Cut, options: CheckOptions, part: number): Work {
  const { as: _, each: __, signal: ___, across, threads: ____, ...said } = options;
  const { handle, opening, format, delimiter, as, places } = cut;
  const [from = 0, to = 0] = places.slice(part);
  return {
    ...{ name: source.name, handle, from, to, opening, format, said, isCompared: Boolean(across) },
    ...(delimiter && { delimiter }),
    ...(as !== undefined && { as }),
  };
}

const counts = ({ records, faults }: Report): { records: number; faults: number } => ({
  records,
  faults: faults.reduce((sum, { count }) => sum + count, 0),
});

/** How far all parts are, from how far the first one is. */
function together(first: Extract<CheckPart, { type: "progress" }>, parts: readonly Part[]): CheckPart {
  const sum = (key: "bytes" | "records" | "faults"): number =>
    parts.reduce((total, { progress }) => total + progress[key], first[key]);
  return { ...first, bytes: sum("bytes"), records: sum("records"), faults: sum("faults") };
}

/** The report of the whole, where each part but the last ends where the next one begins. */
function added(
  all: readonly (PartDone | undefined)[],
  parts: readonly Part[],
  cut: Cut,
  across: Across | false | undefined,
): Report | undefined {
  const reports: Report[] = [];
  const shift = { rows: 0, lines: 0 };
  // whether the file is empty only the whole of it tells
  if (all[0]?.report.records === 0) return undefined;
  for (const [index, done] of all.entries()) {
    if (!done || done.report.files.some(({ unreadable }) => unreadable)) return undefined;
    reports.push(shiftedReport(done.report, shift));
    if (done.isStopped) {
      // of what comes behind it nobody knows the rows
      for (const { arrival } of parts.slice(index)) arrival?.drop();
      if (across) across.isComplete = false;
      return mergeReports(reports);
    }
    if (index === all.length - 1) break;
    if (!done.read || done.read.isOpen) return undefined;
    shift.rows += done.read.rows - cut.rows;
    shift.lines += done.read.lines - cut.lines;
    Object.assign((parts[index] as Part).shift, shift);
  }
  return mergeReports(reports);
}
