import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { bundled } from "./bundled.js";
import { median } from "./run.js";

/** What a bundle that only validates a Resident weighs, and how long a process takes to load it. */
export interface Weight {
  name: string;
  kilobytes: number;
  milliseconds: number;
}

export async function weights(folder: string, repetitions: number): Promise<Weight[]> {
  const bundles = new Map<string, string>();
  const programs = { "this package": "ours", "Ajv standalone": "ajv", "Zod 4": "zod" };
  for (const [name, file] of Object.entries(programs))
    bundles.set(name, await bundled(`objects/${file}-alone.ts`, folder, true));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const times = new Map<string, number[]>([...bundles.keys()].map((name) => [name, []]));
  for (let at = 0; at < repetitions; at++)
    for (const [name, path] of bundles) times.get(name)?.push(loaded(path, empty));
  return [...bundles].map(([name, path]) => ({
    name,
    kilobytes: gzipSync(readFileSync(path), { level: 9 }).length / 1000,
    milliseconds: median(times.get(name) ?? []),
  }));
}

// an empty file first, so that what Node does to load a file at all is not counted
const loader = `await import(process.argv[2]);
const start = performance.now();
await import(process.argv[1]);
console.log(performance.now() - start);`;

const loaded = (...paths: string[]): number => {
  const words = ["--input-type=module", "-e", loader, ...paths.map((path) => pathToFileURL(path).href)];
  return Number(spawnSync(process.execPath, words, { encoding: "utf8" }).stdout);
};
