import { threads } from "./programs.js";

/** A goal: what is compared, and how far it must go. */
export interface Target {
  what: string;
  /** Of `times as fast` more is better, of all others less. */
  unit: "times as fast" | "of its time" | "MiB" | "kB" | "ms";
  atLeast: number;
  aim: number;
}

const files = {
  csvZod: { what: "CSV file, against uDSV + Zod 4", unit: "times as fast", atLeast: 8, aim: 15 },
  csvParse: { what: "CSV file, against uDSV's parse alone", unit: "of its time", atLeast: 0.4, aim: 0.2 },
  csvRead: { what: "CSV file, against a plain Node read of it", unit: "of its time", atLeast: 4, aim: 2 },
  ndjsonParse: {
    what: "NDJSON file, against JSON.parse per line alone",
    unit: "of its time",
    atLeast: 0.2,
    aim: 0.1,
  },
  halfZod: {
    what: "CSV file with half its rows faulty, against uDSV + Zod 4",
    unit: "times as fast",
    atLeast: 4,
    aim: 8,
  },
  memoryCsv: { what: "most memory, CSV of any size, the whole command", unit: "MiB", atLeast: 96, aim: 64 },
  memoryNdjson: {
    what: "most memory, NDJSON of any size, the whole command",
    unit: "MiB",
    atLeast: 96,
    aim: 64,
  },
} as const satisfies Record<string, Target>;

/** The same bound for several threads. */
const shared = <T extends Target>(target: T): T => ({ ...target, what: `… with ${threads} threads` });

export const targets = {
  csvZod: files.csvZod,
  csvZodThreads: shared(files.csvZod),
  csvParse: files.csvParse,
  csvParseThreads: shared(files.csvParse),
  csvRead: files.csvRead,
  csvReadThreads: shared(files.csvRead),
  ndjsonParse: files.ndjsonParse,
  ndjsonParseThreads: shared(files.ndjsonParse),
  halfZod: files.halfZod,
  halfZodThreads: shared(files.halfZod),
  rightZod: {
    what: "objects, right, in the caches, against Zod 4",
    unit: "times as fast",
    atLeast: 5.5,
    aim: 6.5,
  },
  rightAjv: {
    what: "objects, right, in the caches, against Ajv standalone",
    unit: "times as fast",
    atLeast: 2.3,
    aim: 3,
  },
  coldZod: {
    what: "objects, right, from memory, against Zod 4",
    unit: "times as fast",
    atLeast: 5.5,
    aim: 6.5,
  },
  coldAjv: {
    what: "objects, right, from memory, against Ajv standalone",
    unit: "times as fast",
    atLeast: 2.3,
    aim: 3,
  },
  wrongAjv: {
    what: "objects, wrong, all faults, against Ajv standalone",
    unit: "times as fast",
    atLeast: 1,
    aim: 2,
  },
  memoryCsv: files.memoryCsv,
  memoryCsvThreads: shared(files.memoryCsv),
  memoryNdjson: files.memoryNdjson,
  memoryNdjsonThreads: shared(files.memoryNdjson),
  bundle: {
    what: "bundle that only validates a Resident, minified and gzipped",
    unit: "kB",
    atLeast: 8,
    aim: 5,
  },
  startUp: { what: "start-up of that bundle over an empty process", unit: "ms", atLeast: 4, aim: 2 },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

/** `aim`, `met`, or `not met`. */
export function outcome({ unit, atLeast, aim }: Target, found: number): "aim" | "met" | "not met" {
  const reaches = (bound: number): boolean => (unit === "times as fast" ? found >= bound : found <= bound);
  return reaches(aim) ? "aim" : reaches(atLeast) ? "met" : "not met";
}
