import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { conform, selectedCases } from "../../packages/conformance/src/index.js";
import { buildIn, commandOf, type Implementation, type Language } from "./implementation.js";
import { type SchemaFault, schemaFaults } from "./schema-faults.js";

/** Whether a fault that was put in on purpose kept cases from agreeing. */
export interface Planted {
  isFound: boolean;
  said: string;
}

async function asked(
  { name, of, run }: Pick<Implementation, "name" | "of" | "run">,
  { language }: Language,
  fault: string,
  here: string,
  schema: string,
  claims: readonly string[] | undefined = of,
): Promise<Planted> {
  const { counts } = await conform(commandOf({ run }, here, schema), selectedCases({ of: claims }));
  return {
    // a program that no longer answers at all was broken rather than changed
    isFound: counts.agree > 0 && counts.disagree + counts.unanswered > 0,
    said: `${language}, ${name}, ${fault}: ${counts.disagree} disagree, ${counts.unanswered} have no answer`,
  };
}

/** Changes a file, in which what is to be changed must stand. */
function change(file: string, into: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = into(text);
  if (changed === text) throw new Error(`${file} does not hold what is to be changed`);
  writeFileSync(file, changed);
}

/** Gives a copy of a folder to work in, and takes it away. */
async function withCopy<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), "council-data-mutant-"));
  try {
    cpSync(folder, join(parent, "copy"), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    });
    return await work(join(parent, "copy"));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Puts each fault into a copy of the programs, one at a time, and asks the one it is put into. */
async function* inPrograms(language: Language, schema: string): AsyncGenerator<Planted> {
  const { folder, build, mutants, implementations } = language;
  for (const { file, from, to, fault, program } of mutants)
    yield await withCopy(folder, async (here) => {
      if (language.language === "TypeScript")
        symlinkSync(join(folder, "../../node_modules"), join(here, "node_modules"), "dir");
      change(join(here, file), (text) => text.replace(from, () => to));
      const failure = buildIn(here, build);
      if (failure !== undefined)
        throw new Error(`${language.language}, ${fault}, cannot be built:\n${failure}`);
      const one = implementations.find(({ name }) => program === undefined || name === program);
      if (!one) throw new Error(`${program} is no program in ${language.language}`);
      return asked(one, language, fault, here, schema);
    });
}

/** Puts each fault into a copy of the schemas, one at a time, and asks every program that reads what is changed. */
async function* inSchemas(language: Language, schema: string): AsyncGenerator<Planted> {
  const isRead = ({ reads }: SchemaFault) =>
    language.implementations.some((one) => one.reads.includes(reads));
  for (const fault of schemaFaults.filter(isRead))
    yield* await withCopy(schema, async (copy) => {
      for (const file of fault.files) change(join(copy, file), fault.change);
      const found: Planted[] = [];
      for (const one of language.implementations.filter(({ reads }) => reads.includes(fault.reads)))
        found.push(await asked(one, language, fault.fault, language.folder, copy, fault.of));
      return found;
    });
}

/** What comes of every fault that is put into the programs of a language, and into the schemas that they read. */
export async function* plantedFaults(language: Language, schema: string): AsyncGenerator<Planted> {
  yield* inPrograms(language, schema);
  yield* inSchemas(language, schema);
}
