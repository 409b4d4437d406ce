import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exitCodeOf, recordQuestions, reportText } from "../packages/conformance/src/index.js";
import { type Asked, ask } from "./interop/ask.js";
import { buildIn, languagesIn, missingTools } from "./interop/implementation.js";
import { headings, matrixPage, rowOf } from "./interop/matrix.js";
import { plantedFaults } from "./interop/mutants.js";

const usage = `pnpm interop: builds every implementation that this machine has the tools for, asks it, and prints the matrix.

  --records <number>   invented records of each kind, besides the cases (1000)
  --seed <number>      what chance begins with (1)
  --only <language>    one language, such as Go; may be repeated
  --mutants            put a fault into each program and into the schemas it reads, and see that each is found
  --all                fail where a language's tools are missing
  --write              write docs/conformance-matrix.md

Exit codes: 0 all agree, 1 some do not, or a fault was not found, 2 usage, 3 an implementation could not be built.`;

const root = fileURLToPath(new URL("..", import.meta.url));
const schema = join(root, "packages/schemas/schema");
const page = join(root, "docs/conformance-matrix.md");

const stop = (message: string, code: number): never => {
  console.error(message);
  process.exit(code);
};

function options() {
  try {
    const { values } = parseArgs({
      options: {
        records: { type: "string", default: "1000" },
        seed: { type: "string", default: "1" },
        only: { type: "string", multiple: true, default: [] },
        mutants: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) stop(usage, 0);
    if (!/^[0-9]{1,6}$/.test(values.records) || !/^[0-9]{1,9}$/.test(values.seed))
      throw new Error("--records and --seed are whole numbers");
    return { ...values, records: Number(values.records), seed: Number(values.seed) };
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

const { records: count, seed, only, mutants, all, write } = options();
const languages = languagesIn(join(root, "packages/conformance/implementations"));
for (const name of only)
  if (!languages.some(({ language }) => language === name))
    stop(`${name} is none of ${languages.map(({ language }) => language).join(", ")}.`, 2);
const meant = languages.filter(({ language }) => only.length === 0 || only.includes(language));

const ready = meant.filter((language) => {
  const missing = missingTools(language);
  if (missing.length === 0) return true;
  if (all) stop(`${language.language} cannot be asked here: ${missing.join(" and ")} is missing.`, 3);
  console.log(`${language.language} is left out: ${missing.join(" and ")} is not on this machine.`);
  return false;
});
for (const language of ready) {
  const failure = buildIn(language.folder, language.build);
  if (failure !== undefined) stop(`${language.language} cannot be built:\n${failure}`, 3);
}

// kept as text, which is what is sent, and takes less room
const records = Array.from(recordQuestions({ count, seed }), ({ data, ...rest }) => ({
  ...rest,
  json: JSON.stringify(data),
}));
let passed = 0;
let failed = 0;
const settle = (isRight: boolean, said: string): void => {
  if (isRight) passed++;
  else failed++;
  console.log(`${isRight ? "ok  " : "FAIL"} ${said}`);
};

const asked: Asked[] = [];
for (const language of ready)
  for (const implementation of language.implementations) {
    const answered = await ask(language, implementation, schema, records);
    asked.push(answered);
    for (const report of [answered.cases, answered.records])
      if (report)
        settle(
          exitCodeOf(report) === 0,
          `${language.language}, ${implementation.name}: ${reportText(report)}`,
        );
  }
if (mutants)
  for (const language of ready)
    for await (const { isFound, said } of plantedFaults(language, schema)) settle(isFound, said);

console.log(`\n${[headings, ...asked.map(rowOf)].map((row) => row.join(" | ")).join("\n")}\n`);
if (write && (ready.length < languages.length || failed > 0))
  stop(
    "docs/conformance-matrix.md is left as it is: it is written where every language has been asked and all agree.",
    1,
  );
if (write) writeFileSync(page, matrixPage(asked, { count, seed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
