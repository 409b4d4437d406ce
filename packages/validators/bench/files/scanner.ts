import { createReadStream } from "node:fs";
import { headingKeys } from "../../../checker/src/csv/headings.js";
import { CsvScanner } from "../../src/csv/index.js";
import { measured } from "./measured.js";

// rows in doubt are counted as wrong: some of them only need a second look
await measured(async (path) => {
  let scanner: CsvScanner | undefined;
  let invalid = 0;
  const push = (block: Uint8Array, isLast: boolean): void => {
    for (const _ of scanner?.push(block, isLast) ?? []) invalid++;
  };
  for await (const block of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const end = scanner ? -1 : block.indexOf(10);
    scanner ??= new CsvScanner(
      "Resident",
      block
        .toString("utf8", 0, end)
        .split(",")
        .map((heading) => headingKeys(heading).map(String)),
      44,
      2,
    );
    push(block.subarray(end + 1), false);
  }
  push(new Uint8Array(0), true);
  return { records: (scanner?.right ?? 0) + invalid, invalid };
});
