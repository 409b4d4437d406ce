/*
 * Judges council records by Council Data Standards: one JSON object a line in, one a line out.
 *
 *     main (zod | validators | ajv | ajv-draft-07) <folder of the standard's schemas>
 */
import { pathToFileURL } from "node:url";
import { ajvJudge } from "./ajv-judge.js";
import type { Judge } from "./judge.js";
import { validatorsJudge } from "./validators-judge.js";
import { zodJudge } from "./zod-judge.js";

const [library = "", folder = ""] = process.argv.slice(2);
const artefact = pathToFileURL(`${folder}/`);
const judges: Readonly<Record<string, () => Judge>> = {
  zod: zodJudge,
  validators: validatorsJudge,
  ajv: () => ajvJudge(artefact, "2020-12"),
  "ajv-draft-07": () => ajvJudge(artefact, "draft-07"),
};
const judge = judges[library]?.();
if (!judge) throw new Error(`Choose one of ${Object.keys(judges).join(", ")}`);

for await (const line of lines()) {
  const { id, of, data } = JSON.parse(line);
  const issues = judge(of, data);
  process.stdout.write(`${JSON.stringify({ id, valid: issues.length === 0, issues })}\n`);
}

/** The lines of standard input. Node's readline also ends a line at U+2028, which JSON texts may hold. */
async function* lines(): AsyncGenerator<string> {
  let held = "";
  for await (const block of process.stdin.setEncoding("utf8")) {
    const parts = (held + block).split("\n");
    held = parts.pop() ?? "";
    yield* parts;
  }
  if (held !== "") yield held;
}
