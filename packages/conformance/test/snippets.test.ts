import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Automaton, accepts, oneCharacterWrong, sample } from "@council-data/validators/automaton";
import { expect, it } from "vitest";
import { Chance } from "../src/sample/random.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = readFileSync(here("../../../docs/conformance.md"), "utf8");
const automata = here("../../schemas/schema/automata/");

/** The program of a language that stands on the page, and what it is tested with. */
const program = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(
    page.slice(page.indexOf("## Running an automaton")),
  )?.[1] ?? "";
const harness = (file: string): string => readFileSync(here(`snippets/${file}`), "utf8");

const { next } = new Chance(3);
const asked = readdirSync(automata).map((file) => {
  const automaton = JSON.parse(readFileSync(join(automata, file), "utf8")) as Automaton;
  const texts = Array.from({ length: 20 }, () => [
    sample(automaton, next),
    oneCharacterWrong(automaton, next) ?? "",
  ]).flat();
  const most = automaton.maxCharacters ?? 0;
  const edges = [
    "",
    "\u{1f600}",
    "\ud83d",
    "é",
    "a".repeat(most),
    "a".repeat(most + 1),
    "\u{1f600}".repeat(most),
  ];
  return { automaton, texts: [...texts, ...edges] };
});
const expected = asked
  .map(({ automaton, texts }) => texts.map((text) => (accepts(automaton, text) ? "1" : "0")).join(""))
  .join("\n");

/** The same in numbers alone, lists with their lengths before them. */
const list = (numbers: readonly number[]): string => `${numbers.length} ${numbers.join(" ")}`;
const inNumbers = asked
  .map(({ automaton, texts }) =>
    [
      list(automaton.classes),
      automaton.next.length,
      ...automaton.next.map(list),
      list(automaton.accepts),
      automaton.maxCharacters ?? -1,
      texts.length,
      ...texts.map((text) => list(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))),
    ].join(" "),
  )
  .join("\n");
const inJson = asked.map((one) => JSON.stringify(one)).join("\n");

const folder = mkdtempSync(join(tmpdir(), "council-data-snippets-"));
const has = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;
/** Where CI has installed every toolchain, none may be missing. */
const isNeeded = process.env["TOOLCHAINS"] === "all";
const run = (input: string, command: string, ...words: string[]): string =>
  execFileSync(command, words, { cwd: folder, input, encoding: "utf8", maxBuffer: 1 << 26 }).trim();

it.skipIf(!isNeeded && !has("python3", "--version"))("the page's Python is right", () => {
  writeFileSync(join(folder, "snippet.py"), `${program("python")}\n${harness("harness.py")}`);
  expect(run(inJson, "python3", "snippet.py")).toBe(expected);
});

it.skipIf(!isNeeded && !has("javac", "--version"))("the page's Java is right", () => {
  writeFileSync(join(folder, "Harness.java"), `${harness("Harness.java")}\n${program("java")}`);
  expect(run(inNumbers, "java", "Harness.java")).toBe(expected);
});

it.skipIf(!isNeeded && !has("mcs", "--version"))("the page's C# is right", () => {
  writeFileSync(join(folder, "Harness.cs"), `${harness("Harness.cs")}\n${program("csharp")}`);
  run("", "mcs", "-langversion:7.2", "-out:harness.exe", "Harness.cs");
  expect(run(inNumbers, "mono", "harness.exe")).toBe(expected);
});
