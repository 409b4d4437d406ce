import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";

/** Writes text and waits until it is taken; a reader that has gone away ends the program without a word. */
export async function write(text: string, to: Writable = process.stdout): Promise<void> {
  if (to.write(text)) return;
  await new Promise<void>((resolve) => to.once("drain", resolve));
}

/** Writes lines, a block at a time. */
export async function writeLines(lines: Iterable<string>, to: Writable = process.stdout): Promise<void> {
  let block = "";
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 65536) continue;
    await write(block, to);
    block = "";
  }
  await write(block, to);
}

export const fileOutput = (path: string): Writable => createWriteStream(path);
