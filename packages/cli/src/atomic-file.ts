import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { reasonOf } from "./reason.js";

/** Takes the next piece of a file; settled once the piece may be forgotten. */
export type Put = (piece: string | Uint8Array) => Promise<void>;

// what is left to sweep up if the program is ended in the middle of writing
const unfinished = new Set<string>();
process.on("exit", () => {
  for (const path of unfinished) rmSync(path, { force: true });
});

/**
 * Writes a file whole or not at all: the pieces go to a temporary file beside it, which takes the name only once all of
 * it is on the disk. Whatever happens before, what had the name keeps it. A device or a pipe is written to directly.
 *
 * @param path the name of the file; a link stays one, and the file it leads to is replaced.
 * @param fill writes the pieces; where it throws, the temporary file is removed.
 * @throws Stop where the file cannot be written: no such folder, no right, no space; and whatever `fill` throws.
 */
export async function writeWhole(path: string, fill: (put: Put) => Promise<void>): Promise<void> {
  const target = await answered(path, () => realpath(path).catch(() => path));
  const held = await answered(path, () =>
    stat(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    }),
  );
  if (held && !held.isFile()) return writeInto(path, target, fill);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = await answered(path, () => open(temporary, "wx", held?.mode));
  unfinished.add(temporary);
  try {
    await fillFile(path, file, fill);
    await answered(path, () => file.sync());
    await file.close();
    await answered(path, () => rename(temporary, target));
    await syncFolder(dirname(target));
  } finally {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

/** Writes a text to a file whole or not at all. */
export const writeTextWhole = (path: string, text: string): Promise<void> =>
  writeWhole(path, (put) => put(text));

async function writeInto(path: string, target: string, fill: (put: Put) => Promise<void>): Promise<void> {
  const file = await answered(path, () => open(target, "w"));
  try {
    await fillFile(path, file, fill);
  } finally {
    await file.close().catch(() => {});
  }
}

const fillFile = (path: string, file: FileHandle, fill: (put: Put) => Promise<void>): Promise<void> =>
  fill((piece) => answered(path, () => file.appendFile(piece)));

/** What is said of a file or folder that the system would not write. */
export function cannotWrite(path: string, error: unknown): Stop {
  const reason = reasonOf(error);
  const said = { en: `${path} cannot be written: ${reason}.`, cy: `Ni ellir ysgrifennu ${path}: ${reason}.` };
  return new Stop(say(said), exit.unreadable);
}

/** Does what may fail for a reason of the system's, and says so in plain words. */
async function answered<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

// so that the new name outlives a power cut; not every system can do it
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
