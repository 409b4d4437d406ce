import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stale } from "./generate.js";
import { packedFaults } from "./packed.js";
import { versionFaults } from "./version.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = readdirSync(new URL("../packages/", import.meta.url));
const manifestOf = (name: string): { private?: boolean; exports?: object } =>
  JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), "utf8"));
const published = packages.filter((name) => !manifestOf(name).private);
const imported = published.filter((name) => manifestOf(name).exports);

/** A check: what it holds, and what is wrong, each with what mends it. */
type Check = readonly [holds: string, faults: () => Promise<string[]> | string[]];

const command = (...words: string[]): string[] => {
  const { status, stdout, stderr } = spawnSync(words[0] ?? "", words.slice(1), {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? [] : [`${words.join(" ")}\n${stdout}${stderr}`];
};

const checks: readonly Check[] = [
  [
    "what is generated is what the source says",
    async () =>
      (await stale(false)).map(
        (path) => `${path} is out of date: run \`pnpm generate\` and commit what it writes`,
      ),
  ],
  ["the version that is written is the one that the changesets will publish", versionFaults],
  ["one style throughout", () => command("biome", "check", ".")],
  [
    "types",
    () =>
      [...packages.map((name) => `packages/${name}`), "scripts"].flatMap((at) => command("tsc", "-p", at)),
  ],
  ["TypeDoc reads every package without a warning", () => command("typedoc", "--emit", "none")],
  [
    "types resolve for whoever imports a package",
    () => imported.flatMap((name) => command("attw", "--pack", `packages/${name}`, "--profile", "node16")),
  ],
  [
    "packages are made as registries and bundlers expect",
    () =>
      published.flatMap((name) => command("publint", "run", `packages/${name}`, "--strict", "--pack", "npm")),
  ],
  ["packages hold what is needed, and say why they need others", () => packedFaults(published)],
];

let failed = 0;
for (const [holds, faults] of checks) {
  const found = await faults();
  if (found.length > 0) failed++;
  console.log(
    `${found.length > 0 ? "FAIL" : "ok  "} ${holds}${found.map((fault) => `\n     ${fault}`).join("")}`,
  );
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
