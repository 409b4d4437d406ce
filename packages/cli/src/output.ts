import { cannotWrite } from "./atomic-file.js";
import { exit } from "./exit.js";
import { say } from "./locale.js";

/** Standard output is not to be had any more; what there is to say of it has been said. */
export class OutputEnded extends Error {}

/** Says once why standard output failed; a reader that has gone away, such as `head`, has what it wanted. */
export function watchOutput(): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    const { message } = cannotWrite(say({ en: "Standard output", cy: "yr allbwn safonol" }), error);
    process.stderr.write(`${message}\n`);
    process.exitCode = exit.unreadable;
  });
}

/**
 * Writes to standard output and waits until it is taken.
 *
 * @throws OutputEnded where nobody reads it any more, or the disk it goes to is full.
 */
export function write(piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(new OutputEnded()) : resolve()));
  });
}

/** Writes lines, a block at a time. */
export async function writeLines(lines: Iterable<string>): Promise<void> {
  let block = "";
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 65536) continue;
    await write(block);
    block = "";
  }
  await write(block);
}
