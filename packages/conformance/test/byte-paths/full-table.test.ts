import { CsvScanner, csvCells, type EngineKind } from "@council-data/validators/csv";
import { beforeAll, describe, expect, it } from "vitest";
import { flattened } from "../../src/index.js";
import { Chance } from "../../src/sample/random.js";
import { gapped, mixed, type Row, withRoom } from "./rows.js";

/** Rows so different that an automaton for all of them would have more states than a table holds. */
const filling: string[] = [];
/** The cells of others that are as different. */
let others: string[][] = [];
let headings: string[] = [];

beforeAll(() => {
  const rows = mixed("Resident", 2500, 35);
  const chance = new Chance(40);
  const [heads = ""] = flattened(() => rows.map(({ record }) => record));
  headings = withRoom(csvCells(heads, ",").cells);
  const cellsOf = (row: Row): string[] => {
    const { values } = gapped(row, chance);
    const plain = headings.map((heading) => (values[heading] ?? "").replaceAll(/[",\n\r]/g, " "));
    return plain.map((cell) => (chance.happens(0.1) ? `"${cell}"` : cell));
  };
  for (const row of rows) filling.push(cellsOf(row).join(","));
  others = rows.slice(0, 40).map(cellsOf);
});

const read = (engine: EngineKind, lines: readonly string[]) => {
  const columns = headings.map((heading) => heading.split("/"));
  const scanner = new CsvScanner("Resident", columns, 44, 1, { engine });
  const text = lines.map((line) => `${line}\n`).join("");
  const doubtful = [...scanner.push(new TextEncoder().encode(text), true)];
  return { right: scanner.right, rows: scanner.extent.rows, doubts: doubtful.length };
};

describe.each<EngineKind>(["script", "wasm"])("when the table is full, the %s", (engine) => {
  it("leaves in doubt what would need more states", () => {
    const fresh = read(engine, filling.slice(-1000));
    const [all, before] = [read(engine, filling), read(engine, filling.slice(0, -1000))];
    expect(fresh.right).toBeGreaterThan(0);
    expect(all.right - before.right).toBeLessThan(fresh.right);
  });

  it.each<[string, (text: string) => string]>([
    ["a line end", (text) => `"${text}\n"`],
    ["quotes before a line end", (text) => `"${text}""\n"`],
    ["quotes behind a line end", (text) => `"${text}\n""${text}\n"`],
    ["quotes outside of quotes", (text) => `x"${text}"`],
  ])("still knows rows by their ends where a cell has %s", (_, cellOf) => {
    const chance = new Chance(41);
    const odd = others.flatMap((cells) =>
      cells.map((_, column) => cells.with(column, cellOf("x".repeat(chance.between(0, 9)))).join(",")),
    );
    const found = read(engine, [...filling, ...odd]);
    expect(found.rows).toBe(filling.length + odd.length);
    expect(found.right + found.doubts).toBe(found.rows);
  });
});
