import { closeSync, openSync, readSync } from "node:fs";

/** The first line of a file, however long the file is. */
export function firstLine(path: string): string {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(65536);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.toString("utf8", 0, length).split(/\r?\n/, 1)[0] ?? "";
}
