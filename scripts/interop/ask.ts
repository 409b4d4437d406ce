import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conform, type Question, type Report, selectedCases } from "../../packages/conformance/src/index.js";
import { commandOf, type Implementation, type Language } from "./implementation.js";

/** What came of asking a program: about every case of what it claims, and about invented records. */
export interface Asked {
  language: Language;
  implementation: Implementation;
  expectedFailures: Readonly<Record<string, string>>;
  cases: Report;
  records?: Report | undefined;
}

/** The cases that the programs of a language are known to get wrong: `expected-failures.json`, by the program's name. */
function expectedFailuresOf({ folder }: Language, { name }: Implementation): Record<string, string> {
  const file = join(folder, "expected-failures.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8"))[name] ?? {}) : {};
}

/** Asks a program that has been built. */
export async function ask(
  language: Language,
  implementation: Implementation,
  schema: string,
  records: readonly Question[],
): Promise<Asked> {
  const command = commandOf(implementation, language.folder, schema);
  const expectedFailures = expectedFailuresOf(language, implementation);
  const cases = await conform(command, selectedCases({ of: implementation.of }), { expectedFailures });
  return {
    language,
    implementation,
    expectedFailures,
    cases,
    records: records.length > 0 ? await conform(command, records) : undefined,
  };
}
