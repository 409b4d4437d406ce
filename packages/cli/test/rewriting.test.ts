import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { run } from "./run.js";

const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const planted = join(examples, "planted-faults.csv");
const before = readFileSync(planted, "utf8");
const folder = mkdtempSync(join(tmpdir(), "council-data-rewriting-"));
const at = (name: string): string => join(folder, name);

it("writes a file again with its faults marked, and leaves it as it was", () => {
  const { status, stderr } = run(["check", "--annotate", at("marked.csv"), planted]);
  expect(status).toBe(1);
  expect(stderr).toContain(`Faults are marked in ${at("marked.csv")}.`);
  const lines = readFileSync(at("marked.csv"), "utf8").split("\n");
  expect(lines[0]).toBe(`${before.split("\n")[0]},What is wrong`);
  expect(lines.filter((line) => line.includes("Enter a full UK postcode"))).not.toEqual([]);
  expect(readFileSync(planted, "utf8")).toBe(before);
});

it("writes a file again with the safe repairs made, and a list of them that shows no value unasked", () => {
  const list = (...args: string[]): string => {
    run(["check", "--fix", at("fixed.csv"), ...args, planted]);
    return readFileSync(at("fixed.csv.changes.csv"), "utf8");
  };
  expect(list()).toContain(",birthDate,P5,field.partial-date,99/99/9999,9999-99-99\r\n");
  expect(list("--show-values")).toContain(",birthDate,P5,field.partial-date,17/05/1980,1980-05-17\r\n");
  const fixed = readFileSync(at("fixed.csv"), "utf8").split("\n");
  const changed = before.split("\n").flatMap((line, index) => (line === fixed[index] ? [] : [index + 1]));
  expect(changed).toEqual([3, 5, 8, 12, 28]);
  const faults = (path: string): number =>
    JSON.parse(run(["check", "--format", "json", path]).stdout).faults.flatMap(
      ({ count }: { count: number }) => Array(count).fill(0),
    ).length;
  expect(faults(at("fixed.csv"))).toBe(faults(planted) - 6);
});

it("writes several files to a folder, unpacked", () => {
  const to = at("several");
  mkdirSync(to);
  writeFileSync(at("a.csv"), before);
  writeFileSync(at("b.csv.gz"), gzipSync(before));
  expect(run(["check", "--fix", to, at("a.csv"), at("b.csv.gz")]).status).toBe(1);
  expect(readdirSync(to).sort()).toEqual(["a.csv", "a.csv.changes.csv", "b.csv", "b.csv.changes.csv"]);
  expect(readFileSync(join(to, "b.csv"), "utf8")).toBe(readFileSync(join(to, "a.csv"), "utf8"));
});

it("writes standard input again", () => {
  run(["check", "--fix", at("stdin.csv"), "-"], { input: before });
  expect(readFileSync(at("stdin.csv"), "utf8")).toBe(readFileSync(at("fixed.csv"), "utf8"));
});

it.each<[string, string[], number, string]>([
  ["its own file", ["--fix", at("a.csv"), at("a.csv")], 2, "write to another"],
  ["its own file by its list", ["--fix", at("x"), at("x.changes.csv")], 2, "write to another"],
  ["several files to one", ["--annotate", at("y.csv"), at("a.csv"), planted], 2, "must be a folder"],
  ["two files of one name", ["--annotate", folder, planted, at("planted-faults.csv")], 2, "both be written"],
  ["JSON marked", ["--annotate", at("y.json"), join(examples, "cornwall/partners.json")], 2, "is JSON"],
  ["where there is no folder", ["--fix", at("no/y.csv"), planted], 3, "cannot be written"],
  ["what cannot be read", ["--fix", at("y.csv"), at("a.pdf")], 3, ""],
])("does not write %s", (_, args, code, message) => {
  writeFileSync(at("planted-faults.csv"), before);
  writeFileSync(at("x.changes.csv"), before);
  writeFileSync(at("a.pdf"), "%PDF-1.7");
  const { status, stderr } = run(["check", ...args]);
  expect(status).toBe(code);
  expect(stderr).toContain(message);
  expect(existsSync(at("y.csv")) || existsSync(at("y.json"))).toBe(false);
});
