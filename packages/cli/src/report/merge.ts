import { Across, mergeReports, type Report, standardVersion } from "@council-data/checker";
import type { Format, Target } from "../check/formats.js";
import { type Outputs, withOutputs } from "../check/outputs.js";
import { refuseOverwriting } from "../check/overwriting.js";
import { exitOf } from "../check/verdict.js";
import { exit, Stop } from "../exit.js";
import { locale, say } from "../locale.js";
import { temporaryFiles } from "../spill.js";
import { reportsIn } from "./partial-reports.js";

/** What `council-data report merge` is told. */
export interface MergeFlags {
  format: Format;
  report: Target[];
  coverage?: boolean;
  partial?: boolean;
  failOn: "fault" | "advice";
}

/**
 * Adds up reports of parts, and compares the records of all of them.
 *
 * @throws Stop where one cannot be read, or was made by another version.
 */
export async function merge(paths: readonly string[], flags: MergeFlags): Promise<void> {
  const { format, report: targets, coverage = false, partial = false } = flags;
  refuseOverwriting(
    paths,
    targets.map(({ path }) => path),
  );
  await withOutputs(format, targets, { coverage }, async (outputs: Outputs) => {
    const report = await sumOf(paths, partial);
    process.exitCode = exitOf(report, flags);
    await outputs.end(report);
  });
}

async function sumOf(paths: readonly string[], isPartial: boolean): Promise<Report> {
  const across = new Across({ locale: locale(), spill: temporaryFiles() });
  let sum = mergeReports([]);
  for (const path of paths)
    for await (const report of reportsIn(path)) {
      if (report.standard !== standardVersion) throw otherVersion(path, report.standard);
      const { across: parts = [], ...rest } = report;
      if (isPartial) sum = mergeReports([sum, report]);
      else {
        sum = mergeReports([sum, rest]);
        await take(across, parts, path);
      }
    }
  // where reading stopped, what links lead to may be in the rest
  across.isComplete = !sum.partial && !sum.files.some(({ unreadable }) => unreadable);
  return isPartial ? sum : mergeReports([sum, across.report()]);
}

async function take(across: Across, parts: NonNullable<Report["across"]>, path: string): Promise<void> {
  try {
    await across.add(parts);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      say({
        en: `${path} is damaged: what it says of the records that are to be compared cannot be read.`,
        cy: `Mae ${path} wedi'i difrodi: ni ellir darllen yr hyn y mae'n ei ddweud am y cofnodion sydd i'w cymharu.`,
      }),
      exit.unreadable,
    );
  }
}

const otherVersion = (path: string, version: string): Stop =>
  new Stop(
    say({
      en: `${path} was made by version ${version} of the standard, and this is ${standardVersion}: reports of one version add up.`,
      cy: `Gwnaed ${path} gan fersiwn ${version} o'r safon, a dyma ${standardVersion}: adroddiadau o un fersiwn sy'n adio.`,
    }),
    exit.usage,
  );
