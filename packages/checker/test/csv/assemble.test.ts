import { describe, expect, it } from "vitest";
import { Assembler } from "../../src/csv/assemble.js";
import { columnsOf } from "../../src/csv/headings.js";

/** The record that a row makes under headings; `no` stands for an empty cell. */
const made = (headings: string, row: string) =>
  new Assembler(columnsOf(headings.split(" "), "Resident").columns).record(
    row.split(" ").map((cell) => (cell === "no" ? "" : cell)),
  );

describe("a record is put together from cells", () => {
  it.each<[fact: string, headings: string, row: string, record: unknown]>([
    ["an empty cell is left out", "id name/family", "x no", { id: "x" }],
    [
      "an object of which nothing is there is left out",
      "name/family name/given/0 id",
      "no no x",
      { id: "x" },
    ],
    ["items stand in the order of their positions", "flags/1 flags/0", "b a", { flags: ["a", "b"] }],
    ["a list has no gaps", "flags/0 flags/2 flags/5", "a no c", { flags: ["a", "c"] }],
    [
      "items hold what their headings say",
      "a/1/b a/0/b a/1/c",
      "x y z",
      { a: [{ b: "y" }, { b: "x", c: "z" }] },
    ],
    ["what lies within a place goes before its own cell", "a a/b", "x y", { a: { b: "y" } }],
    ["a place has its own cell where nothing within it is there", "a a/b", "x no", { a: "x" }],
    ["so has a place that may be a list", "a/0 a/b a", "no no x", { a: "x" }],
    ["positions and names make an object", "a/0 a/b", "x y", { a: { 0: "x", b: "y" } }],
    ["positions alone make a list, where names are empty", "a/1 a/b", "x no", { a: ["x"] }],
    ["so they do within a list", "a/0/0 a/0/b a/1", "x no y", { a: [["x"], "y"] }],
    ["a flag is one", "addresses/0/isProtected", "true", { addresses: [{ isProtected: true }] }],
    [
      "what is not written as a flag stays a text",
      "addresses/0/isProtected",
      "TRUE",
      {
        addresses: [{ isProtected: "TRUE" }],
      },
    ],
    ["a row of nothing is an empty record", "id name/family", "no no", {}],
  ])("%s", (_, headings, row, record) => {
    expect(made(headings, row).record).toEqual(record);
  });

  it("__proto__ is a key like any other", () => {
    const { record } = made("__proto__/a", "x");
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(JSON.stringify(record)).toBe('{"__proto__":{"a":"x"}}');
  });

  it.each([
    ["flags/0 flags/2", "no c", "/flags/0", "/flags/2"],
    ["flags/0 flags/2", "a c", "/flags/1", "/flags/2"],
    ["a/1/b/3 a/1/b/7", "no x", "/a/0/b/0", "/a/1/b/7"],
    ["a/2 a/b", "x no", "/a/0", "/a/2"],
    ["flags/0 flags/1", "a b", "/flags/1", "/flags/1"],
  ])("under %s, in %s, what is at %s came from %s", (headings, row, at, heading) => {
    expect(made(headings, row).inHeadings(at)).toBe(heading);
  });

  it("what one row had is not in the next", () => {
    const assembler = new Assembler(columnsOf(["a/0", "a/3", "b/c"], "Resident").columns);
    assembler.record(["x", "y", "z"]);
    const { record, inHeadings } = assembler.record(["x", "", ""]);
    expect([record, inHeadings("/a/1")]).toEqual([{ a: ["x"] }, "/a/1"]);
  });
});
