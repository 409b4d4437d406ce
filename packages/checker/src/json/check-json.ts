import { cy, type Fault, validators } from "@council-data/validators";
import {
  type DoubtfulElement,
  type DoubtfulRow,
  ElementScanner,
  extentOf,
  type JsonElement,
  JsonElements,
  NdjsonScanner,
  type ScanOptions,
  type SeenRow,
} from "@council-data/validators/json";
import { pointerOf } from "../csv/headings.js";
import { recordNames } from "../dictionary.js";
import { type FileRule, say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import type { Example } from "../report/report.js";
import { looksLike } from "../report/shown.js";
import type { Tally } from "../report/tally.js";
import { decoded, onLine } from "../text/encoding.js";
import type { ValueReader } from "../value-reader.js";
import { FilledPlaces, filledPlaces } from "./filled.js";
import { type Located, located } from "./located.js";
import { foreignRule, recordTypeOf } from "./record-type.js";

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
}

/** The lines that hold something. */
function* elementsOf(rows: Iterable<DoubtfulRow>): Generator<DoubtfulElement> {
  for (const { bytes, line, row, blanks, problem } of rows)
    if (!isBlank(bytes)) yield { bytes, line, row: row - blanks, ...(problem === "too-long" && { problem }) };
}

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

/** The records of a JSON file as they come. */
class JsonRecords {
  #columns: SeenRow["columns"] = [];
  #beside: readonly ValueReader[] = [];

  constructor(
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {}

  get #locale(): "en" | "cy" {
    return this.options.locale ?? "en";
  }

  /** Looks at a record that is right by its bytes. */
  see(of: string, row: SeenRow): void {
    if (row.columns !== this.#columns) {
      this.#columns = row.columns;
      const columns = row.columns.map((keys = []) => ({ at: pointerOf(keys) }));
      this.#beside = this.tally.onlookers.map((onlooker) => onlooker.rows(of, columns));
    }
    for (const reader of this.#beside) reader.read(row, row.row - row.blanks + 1, row.line);
  }

  /** Counts records that are right. */
  right(count: number): void {
    this.tally.file.records += count;
    this.tally.file.valid += count;
  }

  /** Reads a record, by its number in the file, and counts what is wrong with it; gives it where it is right. */
  take(element: JsonElement, row: number): { of: string; value: unknown } | undefined {
    if (element.problem === "not-json") return this.#refuse(element, row, "file.not-json");
    if (element.problem) return this.#refuse(element, row, `record.${element.problem}`);
    const { isTooDeep, keys } = extentOf(element.bytes);
    if (isTooDeep) return this.#refuse(element, row, "record.too-deep");
    const text = onLine(element.line, () => decoded(element.bytes));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return this.#refuse(element, row, "record.not-json");
    }
    const of = this.options.as ?? element.under ?? recordTypeOf(value);
    if (of === undefined) return this.#refuse(element, row, foreignRule(value));
    this.#name(of);
    for (const onlooker of this.tally.onlookers) onlooker.record(of, value, row, element.line);
    const validate = validators[of as keyof typeof validators];
    const { faults } = validate(value, this.#locale === "cy" ? cy : undefined);
    if (this.options.coverage !== false) this.tally.cover(of, 1, filledPlaces(of, value));
    if (faults.length === 0 && keysOf(value) === keys) {
      this.right(1);
      return { of, value };
    }
    const read = located(text);
    const repeated = read.repeated.map((at) => this.#fault("record.repeated-key", at));
    this.tally.record(
      of,
      [...repeated, ...faults].map((fault) => ({
        fault,
        example: this.#example(element, row, value, fault.at, read),
      })),
    );
    return undefined;
  }

  #name(record: string): void {
    const { file } = this.tally;
    const named = file.of === "" ? [] : file.of.split(", ");
    if (!named.includes(record)) file.of = [...named, record].sort().join(", ");
  }

  #fault(rule: FileRule, at = ""): Fault {
    return { rule, at, message: say(rule, this.#locale) };
  }

  #refuse({ line, under }: JsonElement, row: number, rule: FileRule): undefined {
    const example = { file: this.tally.file.path, row, line, at: "" };
    this.tally.record(this.options.as ?? under ?? "", [{ fault: this.#fault(rule), example }]);
  }

  #example(element: JsonElement, row: number, record: unknown, at: string, read: Located): Example {
    const { line, column } = read.position(at);
    const value = held(record, at);
    return {
      file: this.tally.file.path,
      row,
      line: element.line + line - 1,
      column: String(column),
      at,
      ...(value !== undefined && { looksLike: looksLike(value) }),
      ...(value !== undefined && this.options.showValues && { value }),
    };
  }

  end(): void {
    if (this.tally.file.records > 0) return;
    this.tally.add("", this.#fault("file.empty"), { file: this.tally.file.path, row: 1, line: 1, at: "" });
  }
}

/** How many keys the objects of a value have in all. */
function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const held = Object.values(value);
  return held.reduce<number>((sum, one) => sum + keysOf(one), Array.isArray(value) ? 0 : held.length);
}

/** The single value at a place, as text. */
function held(record: unknown, at: string): string | undefined {
  let value = record;
  for (const key of at.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
