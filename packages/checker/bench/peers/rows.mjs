import { createReadStream, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "csv-parse";

const schemas = new URL("../../../schemas/schema/", import.meta.url);

/** Ajv with the schema that the standard publishes, reading numbers and flags from the texts of a table. */
export function validatorOf(record) {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  return ajv.compile(JSON.parse(readFileSync(new URL(`bundled/${record}.schema.json`, schemas), "utf8")));
}

/** The rows of a table with their numbers, each as the record that its headings say. */
export async function* recordsOf(path) {
  let headings;
  let row = 0;
  for await (const cells of createReadStream(path).pipe(parse({ bom: true, relax_column_count: true }))) {
    row++;
    if (headings) yield { row, record: assembled(headings, cells) };
    else headings = cells.map((heading) => heading.split("/"));
  }
}

function assembled(headings, cells) {
  const record = {};
  headings.forEach((keys, column) => {
    if (!cells[column]) return;
    let at = record;
    keys.slice(0, -1).forEach((key, depth) => {
      at[key] ??= /^[0-9]+$/.test(keys[depth + 1]) ? [] : {};
      at = at[key];
    });
    at[keys.at(-1)] = cells[column];
  });
  return closedUp(record);
}

// a list whose first cells are empty has its items from the beginning all the same
const closedUp = (value) =>
  Array.isArray(value)
    ? value.filter((item) => item !== undefined).map(closedUp)
    : typeof value === "object"
      ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, closedUp(held)]))
      : value;
