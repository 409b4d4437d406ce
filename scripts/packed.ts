import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

/** What a package may hold: what runs, what is read, and what is said of them. */
const allowed = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/[\w/-]+(?:\.[cm]?js|\.d\.c?ts|\.wasm)$/,
  /^(?:schema|cases)\/[\w./-]+\.(?:json|csv|ts)$/,
  /^man\/[\w.-]+\.1$/,
  /^versions\/[0-9.]+\/[\w./-]+\.(?:json|csv|ts)$/,
];

/** Files that strangers would get and have no use for, and run-time dependencies that a README gives no reason for. */
export function packedFaults(names: readonly string[]): string[] {
  return names.flatMap((name) => [...needlessFiles(name), ...unexplained(name)]);
}

function needlessFiles(name: string): string[] {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: `${packages}${name}`,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return (packed?.files ?? [])
    .filter(({ path }) => /\.(?:test|spec)\./.test(path) || !allowed.some((pattern) => pattern.test(path)))
    .map(({ path }) => `${name} ships ${path}: leave it out of "files", or allow it in scripts/packed.ts`);
}

function unexplained(name: string): string[] {
  const readme = `${packages}${name}/README.md`;
  const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  const { dependencies = {} } = JSON.parse(readFileSync(`${packages}${name}/package.json`, "utf8")) as {
    dependencies?: Record<string, string>;
  };
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  return Object.keys(dependencies)
    .map((dependency) => dependency.replace(/^@council-data\//, ""))
    .filter((dependency) => !rows.some((row) => row.split("|")[1]?.includes(dependency)))
    .map((dependency) => `${name}/README.md does not say why ${dependency} is needed: add it to the table`);
}
