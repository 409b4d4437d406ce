import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { titleFrom } from "./strangers/browser.js";
import { publish } from "./strangers/publish.js";
import { type Recipe, recipeIn } from "./strangers/recipe.js";
import { startRegistry } from "./strangers/registry.js";
import { run } from "./strangers/run.js";

/**
 * Publishes the packages to a registry on this machine, installs them from it as a stranger would, and runs the recipes
 * that are named, or every one.
 */
const named = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const recipes = join(root, "docs/recipes");
const folder = mkdtempSync(join(tmpdir(), "strangers-"));
let passed = 0;
let failed = 0;

async function hold(fact: string, check: () => Promise<void> | void): Promise<void> {
  try {
    await check();
    passed++;
    console.log(`ok   ${fact}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${fact}\n     ${(error as Error).message.slice(0, 3000)}`);
  }
}

const expectSame = (found: string, expected: string): void => {
  if (found.trim() !== expected.trim()) throw new Error(`It said\n${found}\nand not\n${expected}`);
};

const registry = await startRegistry(join(folder, "registry"));
try {
  await hold("changesets publish every package", () => {
    publish(root, join(folder, "copy"), registry);
  });
  for (const name of readdirSync(recipes).filter(isAsked)) {
    const recipe = recipeIn(join(recipes, name));
    const at = join(folder, name.replace(".md", ""));
    await hold(`${name}: one install at most, then what it says`, () => follow(recipe, at));
    for (const [fact, check] of furtherChecks(name, at)) await hold(`${name}: ${fact}`, check);
  }
} finally {
  registry.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Whether a file is a recipe that is to be run. */
function isAsked(file: string): boolean {
  return file !== "README.md" && (named.length === 0 || named.includes(file.replace(".md", "")));
}

/** Does what a recipe says, in a folder of its own. */
function follow({ install, files, run: commands, output }: Recipe, at: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "package.json"), '{ "private": true }\n');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  if (install.length > 1) throw new Error(`There are ${install.length} install commands.`);
  if (commands.length === 0) throw new Error("It runs nothing.");
  for (const command of install) run(command.split(" "), at, registry.env);
  const isWrongOnPurpose = /command|compare/.test(at.slice(folder.length));
  const said = commands.map((command) =>
    isWrongOnPurpose ? faulty(command, at) : run(command.split(" "), at, registry.env),
  );
  if (output !== undefined) expectSame(said.join(""), output);
}

/** What a command says that ends with exit code 1, as one does that found faults. */
function faulty(command: string, at: string): string {
  try {
    run(command.split(" "), at, registry.env);
  } catch (error) {
    const { message } = error as Error;
    if (/: exit 1\n/.test(message) && /field\.uuid|UUID/.test(message)) return message;
    throw error;
  }
  throw new Error("It found nothing wrong.");
}

/** What is held besides: other versions of Node and TypeScript, and bundles in a browser. */
function furtherChecks(name: string, at: string): [fact: string, check: () => Promise<void> | void][] {
  if (name === "node.md")
    return ["20.19.0", "22", "24"].map((version) => [
      `on Node ${version}`,
      () =>
        expectSame(
          run(["npx", "-y", "-p", `node@${version}`, "node", "check.mjs"], at, registry.env),
          "false field.uuid /id",
        ),
    ]);
  if (name === "typescript.md")
    return ["5.5.4", "5.9.3", "latest"].flatMap((version) =>
      [
        ["node16", "node16"],
        ["nodenext", "nodenext"],
        ["esnext", "bundler"],
      ].map(([module = "", resolution = ""]): [string, () => void] => [
        `TypeScript ${version}, ${resolution}`,
        () => {
          const options = ["--noEmit", "--strict", "--target", "es2022", "--module", module];
          run(
            [
              "npx",
              "-y",
              "-p",
              `typescript@${version}`,
              "tsc",
              ...options,
              "--moduleResolution",
              resolution,
              "check.ts",
            ],
            at,
            registry.env,
          );
        },
      ]),
    );
  if (name === "vite.md" || name === "webpack.md")
    return [
      [
        "runs under a policy without unsafe-eval",
        async () => {
          const { title, by } = await titleFrom(join(at, "dist"));
          console.log(`     ${by}`);
          expectSame(title, "field.uuid");
        },
      ],
    ];
  return [];
}
