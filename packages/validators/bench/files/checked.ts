import { createReadStream } from "node:fs";
import { type CheckOptions, check } from "../../../checker/src/index.js";
import { measured } from "./measured.js";

/** Checks a file of residents, and prints how many are wrong. */
export const checked = (options: CheckOptions): Promise<void> =>
  measured(async (path) => {
    const open = () => createReadStream(path, { highWaterMark: 1 << 20 });
    for await (const part of check({ name: path, open, canReopen: true }, { as: "Resident", ...options }))
      if (part.type === "report") return { records: part.report.records, invalid: part.report.invalid };
    throw new Error("there was no report");
  });
