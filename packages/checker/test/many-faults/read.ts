/** Checks one record of 200,000 names that are all empty, and prints how many faults were counted. */
import { check } from "../../src/index.js";

const text = `{"names":[${"{},".repeat(199_999)}{}]}\n`;

async function* open(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

for await (const part of check({ name: "names.ndjson", size: text.length, open }, { as: "Resident" }))
  if (part.type === "report") console.log(part.report.faults.reduce((sum, { count }) => sum + count, 0));
