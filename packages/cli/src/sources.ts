import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
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
      throw new Stop(
        say({
          en: `${path} is a folder without a CSV, TSV, JSON or NDJSON file.`,
          cy: `Nid oes ffeil CSV, TSV, JSON na NDJSON yn y ffolder ${path}.`,
        }),
        exit.unreadable,
      );
    return within.flatMap((name) => sourcesOf(join(path, name)));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw cannotRead(path, error);
  }
}

/** What is said of a file that the system would not read. */
export function cannotRead(path: string, error: unknown): Stop {
  const reason = reasonOf(error);
  const said = { en: `${path} cannot be read: ${reason}.`, cy: `Ni ellir darllen ${path}: ${reason}.` };
  return new Stop(say(said), exit.unreadable);
}
