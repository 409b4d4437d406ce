import { CsvScanner, csvCells, type EngineKind, type ScanOptions } from "@council-data/validators/csv";
import { NdjsonScanner } from "@council-data/validators/json";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wasmEngine } from "../../../validators/src/bytes/wasm-engine.js";
import { flattened, recordNames } from "../../src/index.js";
import { Chance } from "../../src/sample/random.js";
import { ListScanner } from "./list-scanner.js";
import { howManyRight } from "./read.js";
import { gapped, type Json, mixed, narrowed, type Row, withRoom } from "./rows.js";
import { disordered, misspelt, ordered, shuffled, written } from "./written.js";

/** How many right and how many faulty records are judged of each kind; raised by hand for a longer look. */
const count = Number(process.env["VERDICTS"] ?? 600);
/** So many of them stand in a file, so that no more are held. */
const mostInFile = 2500;
const files = recordNames.flatMap((of) =>
  Array.from({ length: Math.ceil(count / mostInFile) }, (_, file) => ({
    of,
    seed: 31 + 2 * file,
    each: Math.min(mostInFile, count - file * mostInFile),
  })),
);

const rightOnes = (rows: readonly Row[]): number => rows.filter(({ isRight }) => isRight).length;

const engines: readonly EngineKind[] = ["script", "wasm"];

it("WebAssembly is to be had here, so that it is judged and not what stands in for it", () => {
  expect(wasmEngine(1024)).toBeDefined();
});

describe.each(files)("$of, by its bytes, from seed $seed on", ({ of, seed, each }) => {
  let rows: Row[] = [];
  let headings: string[] = [];
  beforeAll(() => {
    rows = mixed(of, each, seed);
    const [heads = ""] = flattened(() => rows.map(({ record }) => record));
    headings = csvCells(heads, ",").cells;
  });
  afterAll(() => {
    [rows, headings] = [[], []];
  });

  describe.each<
    [string, (headings: readonly string[], chance: Chance) => string[], isGapped: boolean, least: number]
  >([
    // texts full of doubled quotes count as too long until they are read in full
    ["as they come", (headings) => [...headings], false, 0.98],
    ["in the order of the alphabet", (headings) => [...headings].sort(), false, 0.98],
    // what hangs together then stands far apart, and more is left to be read in full
    ["in any order", (headings, chance) => shuffled(headings, chance), false, 0],
    ["not all there", (headings, chance) => headings.filter(() => chance.happens(0.9)), false, 0],
    ["empty before others of the same list", withRoom, true, 0],
  ])("in a table, its columns %s", (_, inOrder, isGapped, least) => {
    it.each(engines)("is judged as a row by the %s", (engine) => {
      const chance = new Chance(seed + 5);
      const ordered = inOrder(headings, chance);
      const isKept = (heading: string): boolean => ordered.includes(heading);
      const kept = ordered.length < headings.length ? rows.map((row) => narrowed(of, row, isKept)) : rows;
      const all = isGapped ? kept.map((row) => gapped(row, chance)) : kept;
      const quoted = (cell = ""): string =>
        /[",\n\r]/.test(cell) || chance.happens(0.02) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const whole = all.map(({ values }) => ordered.map((heading) => quoted(values[heading])).join(","));
      // a row without its last cell is not right, though the cell would be empty
      const isCut = whole.map((line) => line.endsWith(",") && chance.happens(0.05));
      const lines = whole.map((line, at) => (isCut[at] ? line.slice(0, -1) : line));
      const judged = all.map((row, at) => (isCut[at] ? { ...row, isRight: false } : row));
      const keys = ordered.map((heading) => heading.split("/"));
      for (const end of ["\n", "\r\n"]) {
        const make = (options: ScanOptions) => new CsvScanner(of, keys, 44, 1, { ...options, engine });
        const text = lines.map((line) => line + end).join("");
        const found = howManyRight(judged, lines, text, chance, make);
        expect(found).toBeGreaterThanOrEqual(least * rightOnes(judged));
      }
    });
  });

  describe.each<[string, (record: Json, chance: Chance) => string, least: number]>([
    ["as it is", (record) => JSON.stringify(record), 1],
    ["its keys in another order", (record) => JSON.stringify(ordered(record)), 1],
    ["its keys in any order", (record, chance) => JSON.stringify(disordered(record, chance)), 0],
    // a pair of escapes that stand for one character is left to be read in full
    ["with white space and escapes", (record, chance) => written(record, chance), 0.95],
  ])("in JSON, %s", (_, write, least) => {
    const taught = ({ isRight }: Row, text: string, scanner: NdjsonScanner | ListScanner): void => {
      if (isRight) scanner.learn(of, JSON.parse(text));
    };

    it.each(engines)("is judged as a line by the %s", (engine) => {
      const chance = new Chance(seed + 6);
      const spelt = rows.map(({ record }) => write(record, chance));
      const lines = spelt.map((line) => (chance.happens(0.05) ? misspelt(line, chance) : line));
      const judged = rows.map((row, at) => (lines[at] === spelt[at] ? row : { ...row, isRight: false }));
      const make = (options: ScanOptions) => {
        const scanner = new NdjsonScanner(of, { ...options, engine });
        judged.forEach((row, at) => {
          taught(row, lines[at] as string, scanner);
        });
        return scanner;
      };
      const text = lines.map((line) => `${line}\n`).join("");
      const found = howManyRight(judged, lines, text, chance, make, taught);
      expect(found).toBeGreaterThanOrEqual(least * rightOnes(judged));
    });

    it.each(engines)("is judged as an item of a list by the %s", (engine) => {
      const chance = new Chance(seed + 7);
      const items = rows.map(({ record }) => {
        const text = write(record, chance);
        return chance.happens(0.5) ? JSON.stringify(JSON.parse(text), null, chance.of([1, 2, "\t"])) : text;
      });
      const make = (options: ScanOptions) => new ListScanner(of, { ...options, engine });
      const text = `[${items.join(",\n")}\r\n]`;
      // what is learned on the way comes too late for the first ones
      const found = howManyRight(rows, items, text, chance, make, taught);
      expect(found).toBeGreaterThanOrEqual(least * (each - 500));
    });
  });
});
