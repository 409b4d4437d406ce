import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ajvModule } from "./peers/ajv-module.js";
import { rulesModule } from "./peers/rules-module.js";

const requireForPackages =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Writes the modules that are generated for the peers. */
export function writePeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "ajv-first.mjs"), ajvModule("Resident", false));
  writeFileSync(join(folder, "ajv-all.mjs"), ajvModule("Resident", true));
  writeFileSync(join(folder, "rules.mjs"), rulesModule("Resident"));
}

/** Puts the worker of the checker where programs look for it: beside them. */
export async function writeWorker(folder: string): Promise<void> {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  await bundled("../../checker/src/node/worker.ts", folder, false, "worker.js");
}

/** Bundles a program of this folder with all it imports, as whoever ships it would. */
export async function bundled(
  program: string,
  folder: string,
  minify = false,
  name = `${program.replaceAll("/", "-").replace(/\.ts$/, "")}.mjs`,
): Promise<string> {
  const outfile = join(folder, name);
  await build({
    entryPoints: [fileURLToPath(new URL(program, import.meta.url))],
    outfile,
    bundle: true,
    minify,
    platform: "node",
    format: "esm",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    logLevel: "error",
    nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
    external: ["@duckdb/node-api"],
    treeShaking: true,
    alias: {
      "#ajv-first": join(folder, "ajv-first.mjs"),
      "#ajv-all": join(folder, "ajv-all.mjs"),
      "#rules": join(folder, "rules.mjs"),
    },
    ...(!minify && { banner: { js: requireForPackages } }),
  });
  return outfile;
}
