import { statSync } from "node:fs";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";

/**
 * Sees to it that what is written never takes the place of what is read.
 *
 * @param read the paths that are read.
 * @param written the paths that are to be written.
 * @throws Stop where a path is in both, under whatever names.
 */
export function refuseOverwriting(read: readonly string[], written: readonly string[]): void {
  const given = new Set(read.map(identity));
  const both = written.find((path) => given.has(identity(path)) && identity(path) !== undefined);
  if (both === undefined) return;
  const said = {
    en: `${both} is one of the files to check: write to another.`,
    cy: `Mae ${both} yn un o'r ffeiliau i'w gwirio: ysgrifennwch i un arall.`,
  };
  throw new Stop(say(said), exit.usage);
}

/** What tells a file from all others, where there is one. */
function identity(path: string): string | undefined {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file && `${file.dev} ${file.ino}`;
}
