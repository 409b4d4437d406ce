import { flattened, type RecordName, sampleRecords } from "@council-data/conformance";
import { writeLines } from "../output.js";

/** What `council-data sample` is told. */
export interface Flags {
  count: number;
  format: "csv" | "json" | "ndjson";
  faults: number;
  seed: number;
}

/** Prints invented records of one kind. */
export async function run(name: RecordName, { format, ...options }: Flags): Promise<void> {
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
