import type { CsvScanner, DoubtfulRow, ScanOptions, SeenRow } from "@council-data/validators/csv";
import type { DoubtfulElement, NdjsonScanner } from "@council-data/validators/json";
import { expect } from "vitest";
import type { Chance } from "../../src/sample/random.js";
import type { ListScanner } from "./list-scanner.js";
import type { Row } from "./rows.js";

/** Blocks of all sizes, as they might come from a disk or over a wire. */
function* blocksOf(text: string, chance: Chance): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + Math.floor(chance.next() ** 4 * 200_000);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/**
 * Judges rows by their bytes, as they stand in a text, and gives how many were found right. No wrong row is, each is
 * judged once and in its turn, those in doubt are the rows they are said to be, and of the others the values are found.
 *
 * @param lines the rows as they are written, each on lines of its own.
 * @param told is told of each row in doubt, and how it is written.
 */
export function howManyRight<Scanner extends CsvScanner | NdjsonScanner | ListScanner>(
  rows: readonly Row[],
  lines: readonly string[],
  text: string,
  chance: Chance,
  make: (options: ScanOptions) => Scanner,
  told: (row: Row, written: string, scanner: Scanner) => void = () => {},
): number {
  let [next, doubts, line] = [0, 0, 1];
  /** The row whose turn it is. */
  const turn = (at: { row: number; line: number; blanks: number }): [row: Row, written: string] => {
    if (at.row !== next || at.line !== line || at.blanks !== 0)
      expect(at).toMatchObject({ row: next, line, blanks: 0 });
    const written = lines[next] as string;
    line += written.split("\n").length;
    return [rows[next++] as Row, written];
  };
  const scanner = make({
    seen: (found) => {
      const [row, written] = turn(found);
      if (!row.isRight) expect.fail(`was found right by its bytes: ${written}`);
      // as they are written, values with escapes are others
      if (!written.includes("\\") && !written.includes('""')) expectValues(found, row);
    },
  });
  const take = (doubtful: Iterable<DoubtfulRow | DoubtfulElement>): void => {
    for (const { bytes, blanks = 0, ...at } of doubtful as Iterable<DoubtfulRow>) {
      const [row, written] = turn({ ...at, blanks });
      const found = new TextDecoder().decode(bytes);
      if (found !== written) expect(found).toBe(written);
      doubts++;
      told(row, written, scanner);
    }
  };
  for (const block of blocksOf(text, chance)) take(scanner.push(block, false));
  take(scanner.push(new Uint8Array(0), true));
  expect(next).toBe(rows.length);
  expect(scanner.right + doubts).toBe(rows.length);
  return scanner.right;
}

/** The values are found that the row has, and no others. */
function expectValues({ bytes, columns, starts, ends }: SeenRow, { values }: Row): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  columns.forEach((keys, column) => {
    const [start = -1, end = -1] = [starts[column], ends[column]];
    if (start < 0 || start === end) return;
    const [at, found] = [keys?.join("/") ?? "", text.toString("utf8", start, end)];
    if (values[at] !== found) expect(found, at).toBe(values[at]);
    count++;
  });
  if (count !== Object.keys(values).length) expect(count).toBe(Object.keys(values).length);
}
