import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { reasonOf } from "./reason.js";

const checked = /\.(?:csv|tsv|json|ndjson|jsonl)$/i;

/**
 * The files that paths name: a folder stands for the files in it that can be checked, and `-` for standard input.
 *
 * @throws Stop where a path leads to no file.
 */
export function sourcesOf(path: string): Source[] {
  if (path === "-") return [{ name: "-", open: () => process.stdin }];
  try {
    const { size } = statSync(path);
    if (!statSync(path).isDirectory())
      return [
        { name: path, size, canReopen: true, open: () => createReadStream(path, { highWaterMark: 1 << 18 }) },
      ];
    const within = readdirSync(path)
      .filter((name) => checked.test(name))
      .sort();
    if (within.length === 0)
      throw new Stop(`${path} is a folder without a CSV, TSV, JSON or NDJSON file.`, exit.unreadable);
    return within.flatMap((name) => sourcesOf(join(path, name)));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${path} cannot be read: ${reasonOf(error)}.`, exit.unreadable);
  }
}
