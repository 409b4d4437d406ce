import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What is wrong, and where: a rule id and a JSON Pointer. */
export interface Issue {
  at: string;
  rule: string;
}

/** A value, what judges it, and what is wrong with it. */
export interface Case {
  /** The file, `#` and the fact. */
  id: string;
  /** The record, field or code list that judges. */
  of: string;
  fact: string;
  data: unknown;
  /** The text to send instead of `data`, where how it is written is what the case is about. */
  json?: string;
  valid: boolean;
  issues: readonly Issue[];
}

interface CaseFile {
  of: string;
  cases: (Omit<Case, "id" | "of" | "issues"> & { issues?: Issue[] })[];
}

const folder = new URL("../cases/", import.meta.url);

/** The case files, as paths in their folder, sorted by their bytes. */
export const caseFiles = (): string[] =>
  readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort();

const textOf = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** The cases of a file, given by its path in the folder of cases. */
export function casesIn(path: string): Case[] {
  const { of, cases } = JSON.parse(textOf(path)) as CaseFile;
  const file = path.slice(0, -".json".length);
  return cases.map(({ issues = [], ...one }) => ({ id: `${file}#${one.fact}`, of, ...one, issues }));
}

/** Every case of the standard. */
export function* allCases(): Generator<Case> {
  for (const path of caseFiles()) yield* casesIn(path);
}

/** Which cases are meant: of these names, and of files or ids that match one of these patterns. */
export interface CaseFilter {
  of?: readonly string[] | undefined;
  cases?: readonly string[] | undefined;
}

/** The cases that a filter leaves; a pattern's `*` stands for any text. */
export function* selectedCases({ of = [], cases = [] }: CaseFilter = {}): Generator<Case> {
  const patterns = cases.map((pattern) => {
    const source = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return RegExp(`^${source}${pattern.includes("#") ? "" : "#.*"}$`, "s");
  });
  for (const one of allCases()) {
    if (of.length > 0 && !of.includes(one.of)) continue;
    if (patterns.length === 0 || patterns.some((pattern) => pattern.test(one.id))) yield one;
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The digest of the cases: of a line for each file, as sha256sum writes it. */
export const casesDigest = (): string =>
  sha256(
    caseFiles()
      .map((path) => `${sha256(textOf(path))}  ./${path}\n`)
      .join(""),
  );
