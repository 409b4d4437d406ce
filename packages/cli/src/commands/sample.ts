import { flattened, type RecordName, recordNames, sampleRecords } from "@council-data/conformance";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { writeLines } from "../output.js";

interface Options {
  count: number;
  format: "csv" | "json" | "ndjson";
  faults: number;
  seed: number;
}

const whole = (text: string): number => {
  if (!/^[0-9]{1,12}$/.test(text)) throw new InvalidArgumentError("Enter a whole number, like 1000.");
  return Number(text);
};

const share = (text: string): number => {
  const number = Number(text);
  if (text.trim() === "" || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError("Enter a number between 0 and 1, like 0.01.");
  return number;
};

const examples = `
Examples:
  council-data sample Resident -n 10 --format csv
  council-data sample Referral -n 1000000 --faults 0.001 --seed 7 > referrals.ndjson

People and places are invented, and identifiers come only from ranges reserved for tests. The same seed gives the same
records on every machine.`;

export const sampleCommand = (): Command =>
  new Command("sample")
    .description("Print invented records that are right, or as many with one fault each as are asked for.")
    .addArgument(new Argument("<record>", "the record").choices(recordNames))
    .addOption(new Option("-n, --count <records>", "how many").argParser(whole).default(1000))
    .addOption(
      new Option("--format <format>", "how to write them")
        .choices(["csv", "json", "ndjson"])
        .default("ndjson"),
    )
    .addOption(
      new Option("--faults <share>", "the share of records with a fault, 0 to 1").argParser(share).default(0),
    )
    .addOption(new Option("--seed <number>", "what chance begins with").argParser(whole).default(1))
    .addHelpText("after", examples)
    .action(run);

async function run(name: RecordName, { format, ...options }: Options): Promise<void> {
  const records = (): Generator<Record<string, unknown>> => sampleRecords(name, options);
  if (format === "csv") return writeLines(flattened(records));
  if (format === "ndjson") return writeLines(map(records(), (record) => JSON.stringify(record)));
  await writeLines(inList(records()));
}

function* map<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}

/** The lines of a JSON list with a record a line. */
function* inList(records: Iterable<unknown>): Generator<string> {
  let line = "[";
  for (const record of records) {
    if (line !== "[") yield `${line},`;
    else yield line;
    line = `  ${JSON.stringify(record)}`;
  }
  if (line !== "[") yield line;
  yield line === "[" ? "[]" : "]";
}
