import type { Command } from "commander";
import { type Said, say } from "./locale.js";

/** What a command's help teaches beside its options: examples to copy, and what else there is to know. */
export interface Guide {
  examples: readonly (readonly [line: string, does?: Said])[];
  notes?: readonly Said[];
}

const guides = new WeakMap<Command, Guide>();

/** The guide of a command, where it has one. */
export const guideOf = (command: Command): Guide | undefined => guides.get(command);

/** Gives a command its guide, which its help ends with. */
export function guided(command: Command, guide: Guide): Command {
  guides.set(command, guide);
  return command.addHelpText("after", `\n${guideText(guide)}`);
}

function guideText({ examples, notes = [] }: Guide): string {
  const width = Math.max(...examples.filter(([, does]) => does).map(([line]) => line.length));
  const lines = examples.map(([line, does]) =>
    does ? `  ${line.padEnd(Math.min(width, 56))}  ${say(does)}` : `  ${line}`,
  );
  return [[say({ en: "Examples:", cy: "Enghreifftiau:" }), ...lines].join("\n"), ...notes.map(say)].join(
    "\n\n",
  );
}
