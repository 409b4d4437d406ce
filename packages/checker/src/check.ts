import { Across } from "./across/across.js";
import { type CheckPart, checkOne } from "./check-one.js";
import type { CheckOptions } from "./options.js";
import { mergeReports } from "./report/merge.js";
import type { Report } from "./report/report.js";
import type { Source } from "./source.js";
import { checkParts } from "./threads/check-parts.js";
import { cutOf } from "./threads/cuts.js";

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
    reports.push(yield* checkFile(source, { ...options, across }));
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

/** Checks a file, in parts at the same time where that is asked for and can be done. */
async function* checkFile(source: Source, options: CheckOptions): AsyncGenerator<CheckPart, Report> {
  const cut = options.threads && (await cutOf(source, options));
  const report = cut && (yield* checkParts(source, cut, options));
  return report ?? (yield* checkOne(source, options));
}

const tooMany = {
  en: "There were too many records to compare with each other here: compare them with the command council-data.",
  cy: "Roedd gormod o gofnodion i'w cymharu â'i gilydd yma: cymharwch nhw â'r gorchymyn council-data.",
};
