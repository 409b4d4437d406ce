import { validators } from "@council-data/validators";
import {
  CsvScanner,
  csvCells,
  type DoubtfulRow,
  type EngineKind,
  type ScanOptions,
} from "@council-data/validators/csv";
import {
  type DoubtfulElement,
  ElementScanner,
  JsonElements,
  NdjsonScanner,
} from "@council-data/validators/json";
import { describe, expect, it } from "vitest";
import { flattened, type RecordName, recordNames, sampleRecords } from "../src/index.js";
import { Chance } from "../src/sample/random.js";

/** How many right and how many faulty records are judged of each kind; raised by hand for a longer look. */
const count = Number(process.env["VERDICTS"] ?? 600);

type Json = Record<string, unknown>;

const isRight = (of: RecordName, record: unknown): boolean => validators[of](record).valid;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Right and faulty records, in turn. */
function mixed(of: RecordName, seed: number): Json[] {
  const right = [...sampleRecords(of, { count, seed })];
  const wrong = [...sampleRecords(of, { count, faults: 1, seed: seed + 1 })];
  return right.flatMap((record, place) => [record, wrong[place] as Json]);
}

/** Blocks of all sizes, as they might come from a disk or over a wire. */
function* blocksOf(bytes: Uint8Array, chance: Chance): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + Math.floor(chance.next() ** 4 * 200_000);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** What was found of a text: the rows that were left in doubt, and the values of those that are right by their pointers. */
interface Found {
  doubts: Map<number, string>;
  seen: Map<number, Record<string, string>>;
  right: number;
}

/** Reads the records of a list. */
class ListScanner {
  readonly #elements = new JsonElements([]);
  readonly #scanner: ElementScanner;

  constructor(of: RecordName, options: ScanOptions) {
    this.#scanner = new ElementScanner(of, options);
  }

  get right(): number {
    return this.#scanner.right;
  }

  learn(of: string, record: unknown): void {
    this.#scanner.learn(of, record);
  }

  *push(block: Uint8Array, isLast: boolean): Generator<DoubtfulElement> {
    for (const element of this.#elements.push(block, isLast)) yield* this.#scanner.push(element);
    if (isLast) yield* this.#scanner.flush();
  }
}

/** Reads rows as they stand in a text, each on a line of its own. */
function read<Scanner extends CsvScanner | NdjsonScanner | ListScanner>(
  rows: readonly string[],
  text: string,
  chance: Chance,
  make: (options: ScanOptions) => Scanner,
  told: (row: string, scanner: Scanner) => void = () => {},
): Found {
  const doubts = new Map<number, string>();
  const seen = new Map<number, Record<string, string>>();
  const lines = [1];
  for (const row of rows) lines.push((lines.at(-1) ?? 0) + row.split("\n").length);
  const scanner = make({
    seen: ({ row, bytes, columns, starts, ends, line, blanks }) => {
      expect([line, blanks]).toEqual([lines[row], 0]);
      const texts = columns.map((_, column) =>
        (starts[column] ?? -1) < 0 ? "" : textOf(bytes.subarray(starts[column], ends[column])),
      );
      seen.set(
        row,
        Object.fromEntries(columns.map((keys, column) => [keys?.join("/"), texts[column] ?? ""])),
      );
    },
  });
  const take = (rows: Iterable<DoubtfulRow | DoubtfulElement>): void => {
    for (const { bytes, row } of rows) {
      expect(doubts.size + seen.size).toBe(row);
      doubts.set(row, textOf(bytes));
      told(textOf(bytes), scanner);
    }
  };
  for (const block of blocksOf(bytesOf(text), chance)) take(scanner.push(block, false));
  take(scanner.push(new Uint8Array(0), true));
  return { doubts, seen, right: scanner.right };
}

/** No wrong row was found right, each row was judged once, and those in doubt are the rows they are said to be. */
function expectOneVerdict(
  rows: readonly string[],
  records: readonly Json[],
  verdicts: readonly boolean[],
  { doubts, seen, right }: Found,
): void {
  expect(right + doubts.size).toBe(rows.length);
  expect(seen.size).toBe(right);
  verdicts.forEach((isRight, row) => {
    if (!isRight && !doubts.has(row)) expect.fail(`was found right by its bytes: ${rows[row]}`);
  });
  for (const [row, text] of doubts) expect(text).toBe(rows[row]);
  for (const [row, values] of seen)
    if (!rows[row]?.includes("\\") && !rows[row]?.includes('""'))
      expect(filled(values)).toEqual(cells(records[row]));
}

const filled = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ""));

/** The single values of a record by their pointers. */
function cells(value: unknown, at = ""): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [at.slice(1)]: String(value) };
  return Object.assign({}, ...Object.entries(value).map(([key, held]) => cells(held, `${at}/${key}`)));
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((one) => ({ one, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

const engines: readonly EngineKind[] = ["script", "wasm"];

describe.each(recordNames)("%s, by its bytes", (of) => {
  const records = mixed(of, 31);
  const verdicts = records.map((record) => isRight(of, record));
  const taught = (text: string, scanner: NdjsonScanner | ListScanner): void => {
    const record: unknown = JSON.parse(text);
    if (isRight(of, record)) scanner.learn(of, record);
  };
  const howManyRight = verdicts.filter(Boolean).length;

  describe.each<[string, (headings: readonly string[], chance: Chance) => string[], least: number]>([
    ["as they come", (headings) => [...headings], 1],
    ["in the order of the alphabet", (headings) => [...headings].sort(), 1],
    // what hangs together then stands far apart, and more is left to be read in full
    ["in any order", (headings, chance) => shuffled(headings, chance), 0],
  ])("in a table, its columns %s", (_, inOrder, least) => {
    it.each(engines)("is judged as a row by the %s", (engine) => {
      const chance = new Chance(5);
      const [headings = [], ...rows] = [...flattened(() => records)].map((row) => csvCells(row, ",").cells);
      const ordered = inOrder(headings, chance);
      const order = ordered.map((heading) => headings.indexOf(heading));
      const quoted = (cell = ""): string =>
        /[",\n\r]/.test(cell) || chance.happens(0.02) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const lines = rows.map((cells) => order.map((column) => quoted(cells[column])).join(","));
      const keys = ordered.map((heading) => heading.split("/"));
      for (const end of ["\n", "\r\n"]) {
        const make = (options: ScanOptions) => new CsvScanner(of, keys, 44, 1, { ...options, engine });
        const found = read(lines, lines.map((line) => line + end).join(""), chance, make);
        expectOneVerdict(lines, records, verdicts, found);
        expect(found.right).toBeGreaterThanOrEqual(least * howManyRight);
      }
    });
  });

  describe.each<[string, (record: Json, chance: Chance) => string, least: number]>([
    ["as it is", (record) => JSON.stringify(record), 0.8],
    ["its keys in another order", (record) => JSON.stringify(ordered(record)), 0.8],
    ["its keys in any order", (record, chance) => JSON.stringify(disordered(record, chance)), 0],
    ["with white space and escapes", (record, chance) => written(record, chance), 0.8],
  ])("in JSON, %s", (_, write, least) => {
    it.each(engines)("is judged as a line by the %s", (engine) => {
      const chance = new Chance(6);
      const lines = records.map((record) => write(record, chance));
      const make = (options: ScanOptions) => new NdjsonScanner(of, { ...options, engine });
      const found = read(lines, lines.map((line) => `${line}\n`).join(""), chance, make, taught);
      expectOneVerdict(lines, records, verdicts, found);
      expect(found.right).toBeGreaterThanOrEqual(least * howManyRight - 400);
    });

    it.each(engines)("is judged as an item of a list by the %s", (engine) => {
      const chance = new Chance(7);
      const items = records.map((record) => {
        const text = write(record, chance);
        return chance.happens(0.5) ? JSON.stringify(JSON.parse(text), null, chance.of([1, 2, "\t"])) : text;
      });
      const make = (options: ScanOptions) => new ListScanner(of, { ...options, engine });
      const found = read(items, `[${items.join(",\n")}\r\n]`, chance, make, taught);
      expectOneVerdict(items, records, verdicts, found);
      expect(found.right).toBeGreaterThanOrEqual(least * howManyRight - 400);
    });
  });
});

/** A record with its keys in the order of the alphabet, turned round. */
function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([key, held]) => [key, ordered(held)]),
  );
}

function disordered(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => disordered(item, chance));
  return Object.fromEntries(
    shuffled(Object.entries(value), chance).map(([key, held]) => [key, disordered(held, chance)]),
  );
}

/** JSON as others write it: with spaces, tabs and carriage returns, and characters as escapes. */
function written(value: unknown, chance: Chance): string {
  const space = (): string => (chance.happens(0.1) ? chance.of([" ", "\t", "  ", "\r"]) : "");
  if (typeof value === "string")
    return JSON.stringify(value)
      .replaceAll("/", () => (chance.happens(0.2) ? "\\/" : "/"))
      .replace(/[^ -~]|s/gu, (character) =>
        chance.happens(character === "s" ? 0.01 : 0.5)
          ? [...new Uint16Array(character.length).keys()]
              .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`)
              .join("")
          : character,
      );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => `${space()}${written(item, chance)}${space()}`)
    : Object.entries(value).map(
        ([key, held]) =>
          `${space()}${JSON.stringify(key)}${space()}:${space()}${written(held, chance)}${space()}`,
      );
  return Array.isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}
