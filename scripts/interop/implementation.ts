import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A program that is started and asked: one library's way to judge. */
export interface Implementation {
  name: string;
  /** The libraries it judges by, as its manifest names them. */
  libraries: string[];
  /** The names it claims; all unless said. */
  of?: string[];
  /** What of the standard's schemas its verdicts follow from. */
  reads: ("schemas" | "check-digits" | "automata" | "rules")[];
  /** How it is started, `{here}` being its folder and `{schema}` that of the standard's schemas. */
  run: string[];
}

/** What a library does otherwise than its specification says, and the program does about it. */
export interface Finding {
  library: string;
  does: string;
  reproduction: string;
  so: string;
}

/** A fault that is put into a program on purpose: one line of one file, changed. */
export interface Mutant {
  file: string;
  from: string;
  to: string;
  fault: string;
  /** The program that it is put into; the first unless said. */
  program?: string;
}

/** The programs of one language: what `implementations.json` in their folder says. */
export interface Language {
  folder: string;
  language: string;
  /** The tools that must be there, and how each says its version. */
  needs: { tool: string[]; atLeast: string }[];
  /** The files that pin the versions of libraries. */
  manifests: string[];
  /** The commands that build, started in the folder. */
  build: string[][];
  implementations: Implementation[];
  findings: Finding[];
  mutants: Mutant[];
}

/** The languages that have a folder. */
export function languagesIn(folder: string): Language[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .map((here) => ({
      ...JSON.parse(readFileSync(join(here, "implementations.json"), "utf8")),
      folder: here,
    }));
}

/** The tools that are missing, or too old. */
export const missingTools = ({ needs }: Language): string[] =>
  needs.flatMap(({ tool: [command = "", ...words], atLeast }) => {
    const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8" });
    const [, major, minor] = /([0-9]+)\.([0-9]+)/.exec(`${stdout}${stderr}`) ?? [];
    const [leastMajor = 0, leastMinor = 0] = atLeast.split(".").map(Number);
    const isThere =
      status === 0 &&
      (Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor));
    return isThere ? [] : [`${command} ${atLeast} or later`];
  });

/** Builds in a folder, and says what a command wrote that failed. */
export function buildIn(folder: string, commands: readonly string[][]): string | undefined {
  for (const [command = "", ...words] of commands) {
    const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: folder, encoding: "utf8" });
    if (status !== 0) return `${[command, ...words].join(" ")}\n${error?.message ?? ""}${stdout}${stderr}`;
  }
  return undefined;
}

/** The command that starts a program which stands in a folder. */
export const commandOf = ({ run }: Pick<Implementation, "run">, here: string, schema: string): string[] =>
  run.map((word) => word.replaceAll("{here}", here).replaceAll("{schema}", schema));

/** The version of a library that a manifest pins. */
export function versionOf({ folder, manifests }: Language, library: string): string {
  const name = library.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  for (const manifest of manifests) {
    const text = readFileSync(join(folder, manifest), "utf8");
    const found = RegExp(`(?<![\\w/-])${name}(?![\\w/-])[^0-9\\n^]*\\n?[^0-9\\n^]*([0-9]+\\.[0-9.]+)`).exec(
      text,
    );
    if (found?.[1]) return found[1];
  }
  throw new Error(`No manifest of ${folder} pins ${library}`);
}
