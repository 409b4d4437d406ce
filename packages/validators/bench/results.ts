import type { Times } from "./objects.js";
import { threads } from "./programs.js";
import { median, type Program, type Run, ratio } from "./run.js";
import type { Weight } from "./start-up.js";
import type { TargetName } from "./targets.js";

/** A file, and what each program made of it. */
export interface FileResult {
  title: string;
  rows: number;
  programs: readonly Program[];
  runs: ReadonlyMap<string, Run[]>;
}

/** The whole command on files of growing size. */
export interface Growth {
  format: "CSV" | "NDJSON";
  threads: number;
  rows: number;
  seconds: number;
  mebibytes: number;
}

export interface Results {
  objects: Times;
  csv: FileResult;
  half: FileResult;
  ndjson: FileResult;
  /** Left out where Python has none of the libraries. */
  python?: FileResult;
  growth: readonly Growth[];
  weights: readonly Weight[];
}

const seconds = ({ runs }: FileResult, name: string): number[] =>
  (runs.get(name) ?? []).map((run) => run.seconds);

/** What was found for each target; those that a run did not measure are left out. */
export function found({
  objects,
  csv,
  half,
  ndjson,
  growth,
  weights,
}: Results): Partial<Record<TargetName, number>> {
  const alone = (result: FileResult): number[] => seconds(result, "verdicts");
  const shared = (result: FileResult): number[] => seconds(result, `verdicts, ${threads} threads`);
  const most = (format: Growth["format"], isAlone: boolean): number =>
    Math.max(
      ...growth
        .filter((one) => one.format === format && (one.threads === 1) === isAlone)
        .map(({ mebibytes }) => mebibytes),
    );
  const faster = (name: string, records: "hot" | "right" | "wrong"): number =>
    ratio(objects[name]?.[records] ?? [], objects["this package"]?.[records] ?? []);
  const [bundle] = weights;
  return {
    csvZod: ratio(seconds(csv, "uDSV + Zod 4"), alone(csv)),
    csvZodThreads: ratio(seconds(csv, "uDSV + Zod 4"), shared(csv)),
    csvParse: ratio(alone(csv), seconds(csv, "uDSV parse alone")),
    csvParseThreads: ratio(shared(csv), seconds(csv, "uDSV parse alone")),
    csvRead: ratio(alone(csv), seconds(csv, "Node read alone")),
    csvReadThreads: ratio(shared(csv), seconds(csv, "Node read alone")),
    ndjsonParse: ratio(alone(ndjson), seconds(ndjson, "JSON.parse alone")),
    ndjsonParseThreads: ratio(shared(ndjson), seconds(ndjson, "JSON.parse alone")),
    halfZod: ratio(seconds(half, "uDSV + Zod 4"), alone(half)),
    halfZodThreads: ratio(seconds(half, "uDSV + Zod 4"), shared(half)),
    rightZod: faster("Zod 4", "hot"),
    rightAjv: faster("Ajv standalone", "hot"),
    coldZod: faster("Zod 4", "right"),
    coldAjv: faster("Ajv standalone", "right"),
    wrongAjv: faster("Ajv standalone", "wrong"),
    memoryCsv: most("CSV", true),
    memoryCsvThreads: most("CSV", false),
    memoryNdjson: most("NDJSON", true),
    memoryNdjsonThreads: most("NDJSON", false),
    ...(bundle && { bundle: bundle.kilobytes, startUp: bundle.milliseconds }),
  };
}

/** The counts of each program against this project's own; throws where one that judges the same says otherwise. */
export function agreed({ title, programs, runs }: FileResult): void {
  const own = runs.get("verdicts")?.[0];
  if (!own) throw new Error(`${title}: our own verdicts are missing`);
  for (const { name, unjudged } of programs) {
    const { records, invalid } = runs.get(name)?.[0] ?? own;
    if (invalid === undefined) continue;
    const isSame = unjudged ? invalid > 0 : invalid === own.invalid;
    if (records !== own.records || !isSame)
      throw new Error(
        `${title}: ${name} says ${invalid} of ${records}, this package ${own.invalid} of ${own.records}`,
      );
  }
}

export const typical = (runs: readonly Run[]): Run => ({
  records: runs[0]?.records ?? 0,
  ...(runs[0]?.invalid !== undefined && { invalid: runs[0].invalid }),
  seconds: median(runs.map((run) => run.seconds)),
  mebibytes: Math.max(...runs.map((run) => run.mebibytes)),
});
