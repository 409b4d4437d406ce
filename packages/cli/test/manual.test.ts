import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../src/locale.js";
import { program } from "../src/program.js";

const manual = (name: string): string => fileURLToPath(new URL(`../man/${name}`, import.meta.url));
const pages = [
  ["en", "council-data.1"],
  ["cy", "council-data.cy.1"],
] as const;

afterEach(() => speak("en"));

describe.each(pages)("the manual in %s", (language, name) => {
  it("has every command and option there is, with what it is for", () => {
    speak(language);
    const plain = readFileSync(manual(name), "utf8").replaceAll("\\-", "-").replaceAll("\\&", "");
    const help = program().createHelp();
    for (const command of help.visibleCommands(program()))
      if (command.name() !== "help") {
        expect(plain).toContain(`council-data ${command.name()}`);
        for (const { flags, description } of command.options) {
          expect(plain).toContain(`.B ${flags}\n`);
          expect(plain).toContain(description);
        }
      }
  });

  it("is read by man without a warning (skipped where there is none)", ({ skip }) => {
    const { status, stdout, stderr, error } = spawnSync(
      "man",
      ["--warnings=all", "--encoding=UTF-8", "--local-file", manual(name)],
      { encoding: "utf8", env: { ...process.env, MANPAGER: "cat", MANWIDTH: "100", LC_ALL: "C.UTF-8" } },
    );
    if (error) skip();
    expect(stderr).toBe("");
    expect(stdout).toContain("council-data check");
    expect(status).toBe(0);
  });
});

it("says everything in Welsh as well: no text of the help is the same in both languages", () => {
  const texts = (language: "en" | "cy"): string[] => {
    speak(language);
    const whole = program();
    return [whole, ...whole.commands].flatMap((command) => [
      command.description(),
      ...command.options.map(({ description }) => description),
      ...command.registeredArguments.map(({ description }) => description),
    ]);
  };
  const welsh = texts("cy");
  texts("en").forEach((text, index) => expect(welsh[index]).not.toBe(text));
});
