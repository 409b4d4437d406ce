import { readdirSync, readFileSync } from "node:fs";
import { standard } from "../packages/schemas/src/standard.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The version that a release would have: the packages' own, raised by the largest step that a changeset asks for. */
function nextVersion(): string {
  const { version } = JSON.parse(read("../packages/schemas/package.json")) as { version: string };
  const changesets = readdirSync(new URL("../.changeset/", import.meta.url)).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  const steps = changesets.flatMap((name) =>
    [...read(`../.changeset/${name}`).matchAll(/^"@council-data\/[a-z]+": (major|minor|patch)$/gm)].map(
      ([, step]) => step,
    ),
  );
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (steps.includes("major")) return `${major + 1}.0.0`;
  if (steps.includes("minor")) return `${major}.${minor + 1}.0`;
  return steps.includes("patch") ? `${major}.${minor}.${patch + 1}` : version;
}

/** What is wrong where the `$id`s name another version than the next release will have. */
export function versionFaults(): string[] {
  const next = nextVersion();
  return standard.version === next
    ? []
    : [
        `packages/schemas/src/standard.ts says ${standard.version} and the changesets make ${next}: change the one or the others, then run \`pnpm generate\``,
      ];
}
