import {
  type DoubtfulElement,
  type DoubtfulRow,
  ElementScanner,
  JsonElements,
  NdjsonScanner,
  type ScanOptions,
  type SeenRow,
} from "@council-data/validators/json";
import { recordNames } from "../dictionary.js";
import type { CheckOptions } from "../options.js";
import type { Tally } from "../report/tally.js";
import { FilledPlaces } from "./filled.js";
import { JsonRecords } from "./json-records.js";

/** Checks a JSON file: one record, a list, or a bundle of lists by the names of their records. */
export async function* checkJson(
  blocks: AsyncIterable<Uint8Array>,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const elements = new JsonElements(recordNames);
  const reader = new Reader(tally, options, (scan) => new ElementScanner(options.as, scan));
  const take = (block: Uint8Array, isLast: boolean): void => {
    for (const element of elements.push(block, isLast)) reader.take(reader.scanner.push(element));
    if (isLast) reader.take(reader.scanner.flush());
  };
  for await (const block of blocks) {
    take(block, false);
    yield block.length;
  }
  take(new Uint8Array(0), true);
  reader.end();
}

/** Checks a file of a JSON record a line. */
export async function* checkNdjson(
  blocks: AsyncIterable<Uint8Array>,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const reader = new Reader(tally, options, (scan) => new NdjsonScanner(options.as, scan));
  for await (const block of blocks) {
    reader.take(elementsOf(reader.scanner.push(block, false)));
    yield block.length;
  }
  reader.take(elementsOf(reader.scanner.push(new Uint8Array(0), true)));
  reader.end();
  const { rows, blanks, line, isOpen } = reader.scanner.extent;
  tally.read = { rows: rows - blanks, lines: line - 1, isOpen };
}

/** The lines that hold something. */
function* elementsOf(rows: Iterable<DoubtfulRow>): Generator<DoubtfulElement> {
  for (const { bytes, line, row, blanks, problem } of rows)
    if (!isBlank(bytes)) yield { bytes, line, row: row - blanks, ...(problem === "too-long" && { problem }) };
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** Reads records: those that are right by their bytes, and in full those that may be wrong. */
class Reader<Scanner extends ElementScanner | NdjsonScanner> {
  readonly scanner: Scanner;
  readonly #records: JsonRecords;
  readonly #filled: FilledPlaces;
  #right = 0;

  constructor(tally: Tally, options: CheckOptions, scannerOf: (options: ScanOptions) => Scanner) {
    this.#filled = new FilledPlaces(tally);
    this.#records = new JsonRecords(tally, options);
    const isCounted = options.coverage !== false;
    const seen = (row: SeenRow): void => {
      if (isCounted) this.#filled.see(row);
      this.#records.see(this.scanner.record ?? "", row);
    };
    this.scanner = scannerOf(isCounted || tally.onlookers.length > 0 ? { seen } : {});
  }

  /** Reads the records that are in doubt, and counts them and those that are right. */
  take(doubts: Iterable<DoubtfulElement>): void {
    for (const element of doubts) {
      const read = this.#records.take(element, element.row + 1);
      if (read) this.scanner.learn(read.of, read.value);
    }
    this.#records.right(this.scanner.right - this.#right);
    this.#filled.end(this.scanner.record ?? "");
    this.#right = this.scanner.right;
  }

  end(): void {
    this.#records.end();
  }
}
