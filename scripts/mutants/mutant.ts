/** A fault that is put into a judge on purpose: in one file, one stretch of text replaced. */
export interface Mutant {
  fault: string;
  /** The file, from `packages/` on. */
  file: string;
  /** Must stand in the file exactly once, unless all of them are meant. */
  find: string;
  put: string;
  isEverywhere?: boolean;
}

/** One of those that give the one verdict, with the tests that must see a fault in it. */
export interface Judge {
  judge: string;
  tests: readonly string[];
  mutants: readonly Mutant[];
}

/** The tests that hold values and records to one verdict. */
export const verdicts = [
  "packages/conformance/test/values.test.ts",
  "packages/conformance/test/one-verdict.test.ts",
];

/** The tests that hold the byte path to the verdicts of the validators. */
export const byBytes = ["packages/conformance/test/values.test.ts", "packages/conformance/test/byte-paths"];

/** A text with the fault put into it; `undefined` where what it replaces does not stand there as it should. */
export function mutated(text: string, { find, put, isEverywhere = false }: Mutant): string | undefined {
  const times = text.split(find).length - 1;
  if (times === 0 || (times > 1 && !isEverywhere)) return undefined;
  return text.replaceAll(find, () => put);
}
