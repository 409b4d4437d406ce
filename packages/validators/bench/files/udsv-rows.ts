import { createReadStream } from "node:fs";
import { inferSchema, initParser, type Parser } from "udsv";
import type { Counts } from "./measured.js";

type Branch = Record<string, unknown>;

/** Reads a table with uDSV as its blocks come, and hands on each row as a list of texts. */
export async function udsvRows(
  path: string,
  take: (row: string[], headings: string[]) => void,
): Promise<void> {
  let parser: Parser | undefined;
  let headings: string[] = [];
  for await (const block of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 })) {
    if (!parser) {
      const schema = inferSchema(block, { encl: '"' });
      parser = initParser(schema);
      headings = schema.cols.map(({ name }) => name);
    }
    parser.chunk<string[]>(block, parser.stringArrs, (row) => take(row, headings));
  }
  parser?.end();
}

/** Puts each row together as a record and counts those that a judge refuses. */
export async function judgedRows(path: string, isRight: (record: unknown) => boolean): Promise<Counts> {
  const counts = { records: 0, invalid: 0 };
  let build: ((row: string[]) => Branch) | undefined;
  await udsvRows(path, (row, headings) => {
    build ??= builder(headings);
    counts.records++;
    if (!isRight(build(row))) counts.invalid++;
  });
  return counts;
}

const flags = /(?:^|\/)(?:is|has)[A-Z][A-Za-z]*$/;
const numbers = /(?:^|\/)rank$/;

/** Makes what puts a record together from its cells: empty ones are left out, and lists close up. */
function builder(headings: readonly string[]): (row: string[]) => Branch {
  const columns = headings.map((heading) => {
    const keys = heading.split("/").map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key));
    const typed = flags.test(heading)
      ? (cell: string) => (cell === "true" ? true : cell === "false" ? false : cell)
      : numbers.test(heading)
        ? Number
        : String;
    return { keys, typed };
  });
  return (row) => {
    const record: Branch = {};
    columns.forEach(({ keys, typed }, index) => {
      const cell = row[index];
      if (!cell) return;
      let at = record as Record<string | number, unknown>;
      for (let depth = 0; depth < keys.length - 1; depth++) {
        const key = keys[depth] as string | number;
        at[key] ??= typeof keys[depth + 1] === "number" ? [] : {};
        at = at[key] as Branch;
      }
      at[keys.at(-1) as string] = typed(cell);
    });
    return closedUp(record);
  };
}

/** Lists without the gaps that empty cells leave. */
function closedUp(record: Branch): Branch {
  for (const key in record) {
    const held = record[key];
    if (Array.isArray(held)) record[key] = held.filter((item) => item !== undefined).map(itemOf);
    else if (typeof held === "object") closedUp(held as Branch);
  }
  return record;
}

const itemOf = (item: unknown): unknown => (typeof item === "object" ? closedUp(item as Branch) : item);
