import { type CsvRow, csvCells } from "@council-data/validators/csv";
import { decoded, onLine } from "../text/encoding.js";
import { type Values, valuesOfRow } from "../value-reader.js";
import type { TableRow } from "./table-row.js";

/**
 * A row of a file as cells.
 *
 * @param row its bytes.
 * @param number its number, the first being 1.
 * @param delimiter what stands between cells.
 * @param width how many headings there are.
 * @throws NotUtf8 where its bytes are not UTF-8.
 */
export function rowOf(row: CsvRow, number: number, delimiter: string, width: number): TableRow {
  const { line } = row;
  const text = onLine(line, () => decoded(row.bytes));
  const { cells, misquoted } = csvCells(text, delimiter);
  const problem = problemOf(row, cells, misquoted, width);
  const values = (): Values => valuesOfRow(row.bytes, delimiter.charCodeAt(0), cells.length);
  return { cells, number, line, ...(!text.includes('"') && { values }), ...(problem && { problem }) };
}

function problemOf(
  { bytes, problem }: CsvRow,
  cells: readonly string[],
  misquoted: number | undefined,
  width: number,
): TableRow["problem"] {
  if (problem) return { rule: `row.${problem}` };
  if (misquoted !== undefined) return { rule: "row.misplaced-quote", column: misquoted };
  const isBlank = bytes.length === 0 || cells.every((cell) => cell === "");
  if (cells.slice(width).some((cell) => cell !== "")) return { rule: "row.too-many-cells", column: width };
  return cells.length < width && !isBlank ? { rule: "row.too-few-cells" } : undefined;
}
