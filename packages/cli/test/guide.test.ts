import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { expect, it } from "vitest";
import { guideOf } from "../src/guide.js";
import { leavesOf } from "../src/manual/page.js";
import { program } from "../src/program.js";

const whole = program();
const commands = new Map(whole.commands.map((command) => [command.name(), command]));

const guide = readFileSync(new URL("../../../docs/checking.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const inText = (text: string): string[] =>
  [...text.matchAll(/council-data [a-z][^`\n)]*/g)].map(([line]) => line);
const inHelp = [whole, ...commands.values()].flatMap(
  (command) => guideOf(command)?.examples.map(([line]) => line) ?? [],
);

/** The options of a command that a line uses. */
const used = (line: string): string[] => line.match(/(?<=\s)--[a-z-]+/g) ?? [];

it("has help by example for every command", () => {
  for (const command of leavesOf(whole)) expect(guideOf(command)?.examples.length).toBeGreaterThan(0);
});

it.each([...new Set([...inHelp, ...inText(guide), ...inText(readme)])])("shows what there is: %s", (line) => {
  const [, called = "", name = ""] = /(council-data) ([a-z]+)/.exec(line) ?? [];
  expect(called).toBe("council-data");
  const command = commands.get(name) as Command;
  expect(command, name).toBeDefined();
  const known = command
    .createHelp()
    .visibleOptions(command)
    .map(({ long }) => long);
  const own = line.slice(line.indexOf(called)).replace(/ (?:--|\|) .*| #.*| >.*/s, "");
  for (const option of used(own)) expect(known).toContain(option);
});
