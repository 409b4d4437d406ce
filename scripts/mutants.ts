import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { comparisons, conditions, engines } from "./mutants/bytes.js";
import { csv } from "./mutants/csv.js";
import { cel, emitted } from "./mutants/emitted.js";
import { json } from "./mutants/json.js";
import type { Judge, Mutant } from "./mutants/mutant.js";
import { tables } from "./mutants/tables.js";
import { Trial } from "./mutants/trial.js";
import { validators } from "./mutants/validators.js";
import { zod } from "./mutants/zod.js";

const usage = `pnpm mutants: puts a fault into each of those that give the one verdict, and sees that the tests find it.

  --only <text>   those alone whose judge or fault has this text in its name; may be repeated

Exit codes: 0 every fault was found, 1 one was not, or could not be put in, 2 usage.`;

const judges: readonly Judge[] = [
  zod,
  validators,
  emitted,
  cel,
  tables,
  conditions,
  comparisons,
  engines,
  csv,
  json,
];

const stop = (message: string, code: number): never => {
  console.error(message);
  process.exit(code);
};

function asked(): string[] {
  try {
    const { values } = parseArgs({
      options: { only: { type: "string", multiple: true, default: [] }, help: { type: "boolean" } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values.only;
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

const only = asked();
const meant = judges.flatMap(({ judge, tests, mutants }) =>
  mutants
    .map((mutant) => ({ name: `${judge}: ${mutant.fault}`, tests, mutant }))
    .filter(({ name }) => only.length === 0 || only.some((text) => name.includes(text))),
);
if (meant.length === 0) stop(`No fault has ${only.join(" or ")} in its name.`, 2);

const counts = { passed: 0, failed: 0 };
function settle(isRight: boolean, said: string): void {
  counts[isRight ? "passed" : "failed"]++;
  console.log(`${isRight ? "ok  " : "FAIL"} ${said}`);
}

async function found(trial: Trial, tests: readonly string[], mutant?: Mutant): Promise<number | string> {
  try {
    const run = (): Promise<number> => trial.failures(tests);
    return await (mutant ? trial.during(mutant, run) : run());
  } catch (error) {
    return (error as Error).message;
  }
}

const trial = new Trial(fileURLToPath(new URL("..", import.meta.url)));
process.once("SIGINT", () => {
  trial.end();
  process.exit(130);
});
try {
  for (const tests of new Set(meant.map(({ tests }) => tests))) {
    const failures = await found(trial, tests);
    settle(failures === 0, `${tests.join(" and ")}, without a fault: ${failures} failed`);
  }
  for (const { name, tests, mutant } of meant) {
    if (!trial.holds(mutant)) {
      settle(false, `${name}: ${mutant.file} does not hold once what is to be replaced: ${mutant.find}`);
      continue;
    }
    const failures = await found(trial, tests, mutant);
    settle(
      typeof failures === "number" && failures > 0,
      failures === 0 ? `${name}: not found` : typeof failures === "string" ? `${name}: ${failures}` : name,
    );
  }
} finally {
  trial.end();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
