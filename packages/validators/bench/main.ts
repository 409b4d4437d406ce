import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writePeers, writeWorker } from "./bundled.js";
import { chart } from "./chart.js";
import { dataFile } from "./data.js";
import { filesTable, goals, growthTable, objectsTable, weightsTable } from "./markdown.js";
import { objectTimes } from "./objects.js";
import { page } from "./page.js";
import { commands, csvPrograms, ndjsonPrograms, pythonPrograms, threads } from "./programs.js";
import { agreed, type FileResult, type Growth, typical } from "./results.js";
import { inTurn, median, type Program, run } from "./run.js";
import { weights } from "./start-up.js";

const { values: asked } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: {
    quick: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (asked.help) {
  console.log(`pnpm bench [--quick | --long] [--write]

Times this project's validators and checker against others on the same invented residents.
  --quick  small files: under two minutes, for development
  --long   files of up to five million rows
  --write  writes what was found to docs/performance.md`);
  process.exit();
}

const size = asked.quick
  ? { objects: 2000, csv: 20_000, ndjson: 5000, repetitions: 3, growth: [10_000, 50_000] }
  : {
      objects: 10_000,
      csv: 1_000_000,
      ndjson: 1_000_000,
      repetitions: 3,
      growth: [10_000, 100_000, 1_000_000],
    };
if (asked.long) size.growth.push(5_000_000);

// the programs stand where they find the packages that cannot be bundled
const folder = fileURLToPath(new URL("../node_modules/.cache/bench/", import.meta.url));
const data = join(tmpdir(), "council-data-bench");
mkdirSync(data, { recursive: true });
writePeers(folder);
await writeWorker(folder);
const say = (text: string): void => console.log(`\n${text}`);

say("Objects in memory");
const objects = await objectTimes(folder, data, size.objects, size.repetitions * 5);

async function compared(
  title: string,
  programs: readonly Program[],
  format: "csv" | "ndjson",
  rows: number,
  faults: number,
  repetitions = size.repetitions,
): Promise<FileResult> {
  say(title);
  const path = await dataFile(data, format, rows, faults);
  const first = { title, rows, programs, runs: inTurn(programs, path, 1, folder) };
  agreed(first);
  const result = { ...first, runs: inTurn(programs, path, repetitions, folder) };
  console.log(filesTable(result));
  return result;
}

const tables = await csvPrograms(folder);
const csv = await compared("A CSV file, one row in a thousand faulty", tables, "csv", size.csv, 0.001);
const some = tables.filter(({ name }) => /^(?:verdicts|check|uDSV)/.test(name));
const half = await compared("A CSV file, half its rows faulty", some, "csv", size.csv, 0.5, 2);
const lines = await ndjsonPrograms(folder);
const ndjson = await compared("An NDJSON file", lines, "ndjson", size.ndjson, 0.001, 2);
const snakes = pythonPrograms(lines[0] as Program);
if (snakes.length === 0)
  say("Python's fastjsonschema and jsonschema are not installed here, so they are left out.");
const python =
  snakes.length > 0 && !asked.quick
    ? await compared("An NDJSON file, with Python", snakes, "ndjson", size.ndjson / 1000, 0.01, 2)
    : undefined;

say("Growth");
const growth: Growth[] = [];
for (const format of ["csv", "ndjson"] as const)
  for (const rows of size.growth) {
    const path = await dataFile(data, format, rows, 0.001);
    for (const [at, count] of [1, threads].entries()) {
      const { seconds, mebibytes } = run(commands[at] as Program, path, folder);
      growth.push({ format: format === "csv" ? "CSV" : "NDJSON", threads: count, rows, seconds, mebibytes });
    }
  }
console.log(growthTable(growth));

say("Weight");
const results = {
  ...{ objects, csv, half, ndjson, growth, ...(python && { python }) },
  weights: await weights(folder, asked.quick ? 10 : 30),
};
console.log(weightsTable(results));
say("Objects in memory");
console.log(objectsTable(results));
say("Against the goals");
console.log(goals(results));

if (asked.write) {
  const docs = new URL("../../../docs/", import.meta.url);
  const own = /^(?:verdicts|check|council|this)/;
  const bars = (entries: Iterable<[string, number]>) =>
    [...entries].map(([name, value]) => ({ name, value, isOwn: own.test(name) }));
  const perObject = Object.entries(objects).map(([name, { right }]): [string, number] => [
    name,
    median(right) / 1000,
  ]);
  const perFile = [...csv.runs].map(([name, runs]): [string, number] => [name, typical(runs).seconds]);
  writeFileSync(new URL("performance.md", docs), page(results, asked.quick));
  writeFileSync(
    new URL("performance-objects.svg", docs),
    chart("Microseconds to judge one resident that is right", "µs", bars(perObject)),
  );
  writeFileSync(
    new URL("performance-csv.svg", docs),
    chart(`Seconds to check a CSV file of ${size.csv.toLocaleString("en-GB")} rows`, "s", bars(perFile)),
  );
}
