import { createReadStream } from "node:fs";
import { check } from "../../../checker/src/index.js";
import { measured } from "./measured.js";

await measured(async (path) => {
  const open = () => createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const part of check({ name: path, open, canReopen: true }, { as: "Resident" }))
    if (part.type === "report") return { records: part.report.records, invalid: part.report.invalid };
  throw new Error("there was no report");
});
