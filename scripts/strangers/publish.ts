import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Registry } from "./registry.js";
import { run } from "./run.js";

/**
 * Publishes every package by changesets' own steps, from a copy of the repository: versions are written, and tags set,
 * there alone.
 */
export function publish(repository: string, copy: string, { env }: Registry): string {
  const tracked = run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], repository);
  for (const path of tracked.split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(repository, path), join(copy, path));
  }
  for (const name of readdirSync(join(repository, "packages")))
    cpSync(join(repository, "packages", name, "dist"), join(copy, "packages", name, "dist"), {
      recursive: true,
    });
  const changeset = join(repository, "node_modules/@changesets/cli/bin.js");
  run(["git", "init", "-q", "-b", "main"], copy);
  // changesets reads what is written about changes from the history
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
  run(["git", ...identity, "add", "-A"], copy);
  run(["git", ...identity, "commit", "-q", "-m", "As it is"], copy);
  const config = join(copy, ".changeset/config.json");
  const plain = { ...JSON.parse(readFileSync(config, "utf8")), changelog: false };
  writeFileSync(config, JSON.stringify(plain));
  run(["node", changeset, "version"], copy);
  run(
    ["npx", "-y", "pnpm@10.34.9", "install", "--prefer-offline", "--no-frozen-lockfile", "--ignore-scripts"],
    copy,
  );
  return run(["npx", "-y", "pnpm@10.34.9", "exec", "node", changeset, "publish", "--no-git-tag"], copy, env);
}
