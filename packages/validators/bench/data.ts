import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { flattened, sampleRecords } from "@council-data/conformance";
import { isNhsNumber } from "../src/index.js";

export const seed = 20261123;
// so many records are invented; longer files repeat them, each time with ids of their own
const invented = 100_000;

/** Invented residents: `faults` is the share that has one fault each. */
const residents = (count: number, faults: number) => sampleRecords("Resident", { count, faults, seed });

/** Writes records that are right and records that have one fault each. */
export function recordsFile(folder: string, count: number): string {
  const path = join(folder, `records-${count}.json`);
  if (!existsSync(path))
    writeFileSync(path, JSON.stringify({ right: [...residents(count, 0)], wrong: [...residents(count, 1)] }));
  return path;
}

/** Writes a file of residents, unless an earlier run with the same seed did. */
export async function dataFile(
  folder: string,
  format: "csv" | "ndjson",
  rows: number,
  faults: number,
): Promise<string> {
  const path = join(folder, `residents-${rows}-${faults}.${format}`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const lines = linesOf(format, Math.min(rows, invented), faults);
  const [heading, ...rest] = format === "csv" ? lines : ["", ...lines];
  const file = createWriteStream(`${path}.part`);
  const numbers = unissuedNumbers();
  if (heading) file.write(`${heading}\n`);
  for (let row = 0; row < rows; ) {
    const block: string[] = [];
    for (; block.length < 1000 && row < rows; row++) {
      const line = (rest[row % rest.length] ?? "").replace(nhsNumbers, (number) =>
        isNhsNumber(number) ? (numbers.next().value as string) : number,
      );
      block.push(
        row < rest.length
          ? line
          : line.replace(/^(\{"id":")?[0-9a-f-]{36}/, (_, key = "") => key + idOf(row)),
      );
    }
    if (!file.write(`${block.join("\n")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  renameSync(`${path}.part`, path);
  return path;
}

// those for tests; no two residents share one, as long as there are enough of them
const nhsNumbers = /\b999[0-9]{7}\b/g;
const digits = [..."0123456789"];

/** NHS numbers from the last one downwards: the million that are for tests come first, and none of them is anybody's. */
function* unissuedNumbers(): Generator<string> {
  for (let place = 999_999_999; ; place--) {
    const digit = digits.find((one) => isNhsNumber(place + one));
    if (digit !== undefined) yield place + digit;
  }
}

/** An id that no other row has. */
const idOf = (row: number): string =>
  createHash("sha256")
    .update(`${seed} ${row}`)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

function linesOf(format: "csv" | "ndjson", count: number, faults: number): string[] {
  if (format === "csv") return [...flattened(() => residents(count, faults))];
  return Array.from(residents(count, faults), (record) => JSON.stringify(record));
}
