import {
  Across,
  type CheckOptions,
  check,
  mergeReports,
  type Report,
  type Source,
} from "@council-data/checker";
import { nodeThreads } from "@council-data/checker/node";
import { exit, Stop } from "../exit.js";
import { locale, say } from "../locale.js";
import { type Progress, progressTo } from "../progress.js";
import { cannotRead, sourcesAt } from "../sources.js";
import { temporaryFiles } from "../spill.js";
import type { Format, Target } from "./formats.js";
import { interruption } from "./interruption.js";
import { type Outputs, withOutputs } from "./outputs.js";
import { refuseOverwriting } from "./overwriting.js";
import { changesPath, type Rewriting, rewrite, rewritesOf } from "./rewriting.js";
import { keepHeapSmall } from "./small-heap.js";
import { exitOf } from "./verdict.js";

/** What `council-data check` is told. */
export interface Flags extends Rewriting {
  format: Format;
  report: Target[];
  coverage?: boolean;
  across: boolean;
  partial?: boolean;
  threads?: number;
  data?: "live" | "sample";
  failOn: "fault" | "advice";
}

/**
 * Checks files, and writes the report to wherever it was asked for.
 *
 * @throws Stop where no file is named, or one cannot be read, once the report of the others is written.
 */
export async function run(paths: readonly string[], flags: Flags): Promise<void> {
  const { format, report: targets, coverage = false } = flags;
  if (paths.length === 0)
    throw new Stop(say({ en: "Enter <files...>.", cy: "Rhowch <files...>." }), exit.usage);
  keepHeapSmall();
  const stopping = interruption();
  const { sources, refused } = sourcesAt(paths);
  const rewrites = rewritesOf(sources, flags);
  const rewritten = rewrites.flatMap(({ kind, path }) =>
    kind === "fix" ? [path, changesPath(path)] : [path],
  );
  refuseOverwriting(
    sources.map(({ name }) => name),
    [...targets.map(({ path }) => path), ...rewritten],
  );
  await withOutputs(format, targets, { coverage }, async (outputs) => {
    const reports = await reportsOn(sources, refused, flags, outputs, stopping.signal);
    const report = mergeReports(reports);
    if (stopping.signal.aborted) Object.assign(report, { ok: false, partial: true });
    process.exitCode = exitOf(report, flags);
    if (reports.length > 0) await outputs.end(report);
    if (!stopping.signal.aborted) await rewrite(rewrites, report, flags);
  });
  const code = stopping.code();
  // standard input may still be open, and nobody waits for it any more
  if (code !== undefined) process.exit(code);
  if (refused.length > 0) throw new Stop(refused.join("\n"), exit.unreadable);
}

/** How many bytes all files have, where that is known of each. */
const sizeOf = (sources: readonly Source[]): number | undefined =>
  sources.reduce<number | undefined>(
    (total, { size }) => (total === undefined || size === undefined ? undefined : total + size),
    0,
  );

/** The reports on all files that can be read; what there is to say of the others is added to `refused`. */
async function reportsOn(
  sources: readonly Source[],
  refused: string[],
  { as, showValues = false, across: isAcross, partial = false, data, threads }: Flags,
  outputs: Outputs,
  signal: AbortSignal,
): Promise<Report[]> {
  const { each } = outputs;
  const said = { locale: locale(), ...(each && { each }) };
  const room = partial ? { bytes: Number.POSITIVE_INFINITY } : { spill: temporaryFiles() };
  const across = isAcross && new Across({ ...said, ...room });
  const options = {
    ...said,
    showValues,
    signal,
    across,
    threads: nodeThreads(threads),
    ...(as !== undefined && { as }),
    ...(data && { data }),
  };
  const progress = progressTo(process.stderr, sizeOf(sources));
  const reports: Report[] = [];
  for (const source of sources) {
    if (signal.aborted) break;
    try {
      reports.push(await reportOn(source, options, outputs, progress));
    } catch (error) {
      if (!(error instanceof Stop) || error.code !== exit.unreadable) throw error;
      refused.push(error.message);
    }
  }
  if (across && (signal.aborted || refused.length > 0)) across.isComplete = false;
  if (across && reports.length > 0)
    reports.push(partial ? { ...mergeReports([]), across: [await across.part()] } : across.report());
  await outputs.flush();
  progress.end();
  return reports;
}

async function reportOn(
  source: Source,
  options: CheckOptions,
  outputs: Outputs,
  progress: Progress,
): Promise<Report> {
  const parts = check(source, options);
  for (;;) {
    const next = await parts.next().catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw cannotRead(source.name, error);
    });
    await outputs.flush();
    if (next.done) return next.value;
    if (next.value.type === "progress") progress.show(next.value);
  }
}
