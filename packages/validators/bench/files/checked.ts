import { type CheckOptions, check } from "../../../checker/src/index.js";
import { fileSource } from "../../../checker/src/node/index.js";
import { measured } from "./measured.js";

/** Checks a file of residents, and prints how many are wrong. */
export const checked = (options: CheckOptions): Promise<void> =>
  measured(async (path) => {
    for await (const part of check(fileSource(path), { as: "Resident", ...options }))
      if (part.type === "report") return { records: part.report.records, invalid: part.report.invalid };
    throw new Error("there was no report");
  });

/** What the peers do: each record by itself, and what is wrong with it. */
export const verdicts = { across: false, advice: false, coverage: false } as const satisfies CheckOptions;
