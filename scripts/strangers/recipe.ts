import { readFileSync } from "node:fs";

/** A recipe: what is installed, which files there are, what is run and what it says. */
export interface Recipe {
  install: readonly string[];
  files: ReadonlyMap<string, string>;
  run: readonly string[];
  output: string | undefined;
}

/** Reads a recipe from its Markdown: the word behind a code block's language says what the block is. */
export function recipeIn(path: string): Recipe {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```[a-z]+ (\S+)\r?\n(.*?)^```$/gms)].map(
    ([, name = "", text = ""]): [string, string] => [name, text],
  );
  const lines = (name: string): string[] =>
    blocks.flatMap(([held, text]) => (held === name ? text.trim().split(/\r?\n/) : []));
  const roles = ["install", "run", "output"];
  return {
    install: lines("install"),
    files: new Map(blocks.filter(([name]) => !roles.includes(name))),
    run: lines("run"),
    output: blocks.find(([name]) => name === "output")?.[1],
  };
}
