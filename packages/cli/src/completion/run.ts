import { allRules } from "../explain/rules.js";
import { inspectableSchemes } from "../generated/standard.js";
import { write } from "../output.js";
import { program } from "../program.js";
import { published } from "../schema/artefact.js";
import { bashCompletion } from "./bash.js";
import { fishCompletion } from "./fish.js";
import type { Shell } from "./shells.js";
import { type Branch, branchesOf } from "./tree.js";
import { zshCompletion } from "./zsh.js";

const scripts: Readonly<Record<Shell, (name: string, branches: readonly Branch[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints what makes a shell complete the command, made from the commands and options there are. */
export async function run(shell: Shell): Promise<void> {
  const whole = program();
  const { concepts } = published<{ concepts: { name: string }[] }>("index.json");
  const branches = branchesOf(whole, {
    "explain rule-id": [...allRules().keys()],
    "schema name": ["report", ...concepts.map(({ name }) => name)],
    "inspect scheme": inspectableSchemes,
  });
  await write(scripts[shell](whole.name(), branches));
}
