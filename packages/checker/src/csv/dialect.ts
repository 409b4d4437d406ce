import { csvCells } from "@council-data/validators/csv";

/** How a CSV file is written. */
export interface Dialect {
  delimiter: "," | ";" | "\t" | "|";
  /** The byte that ends a line: 10, or 13 for files of the old Macintosh. */
  lineEnd: 10 | 13;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** The dialect that the first bytes of a file tell: a line `sep=;` by name, or else its heading row. */
export function dialectOf(head: Uint8Array, known?: Dialect["delimiter"]): Dialect {
  const lineEnd = head.includes(10) || !head.includes(13) ? 10 : 13;
  const end = head.indexOf(lineEnd);
  const line = new TextDecoder().decode(end < 0 ? head : head.subarray(0, end));
  const named = delimiters.find((delimiter) => line.replace(/\r$/, "").toLowerCase() === `sep=${delimiter}`);
  if (known ?? named) return { delimiter: known ?? named ?? ",", lineEnd };
  const widths = delimiters.map((delimiter) => csvCells(line, delimiter).cells.length);
  const widest = widths.indexOf(Math.max(...widths));
  return { delimiter: delimiters[widest] ?? ",", lineEnd };
}
