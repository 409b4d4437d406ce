import { type Encoding, encodingOf, utf8Blocks } from "./text/encoding.js";
import { withHead } from "./text/head.js";
import { inflated } from "./unpack/inflated.js";
import { kindOf } from "./unpack/kind.js";
import { Unreadable } from "./unreadable.js";

/** A file that was opened and unpacked: its text, or the workbook it is. */
export type Opened =
  | { kind: "workbook"; isPacked: boolean; bytes: AsyncIterable<Uint8Array> }
  | {
      kind: "text";
      encoding: Encoding;
      hasMark: boolean;
      start: Uint8Array;
      text: AsyncIterable<Uint8Array>;
    };

const headLength = 65536;

/**
 * Opens a file: unpacks gzip, tells what it is by its first bytes, and gives its text as UTF-8.
 *
 * @param blocks the bytes of the file.
 * @param fallback the encoding to read it as unless its first bytes tell that it is UTF-16; UTF-8 unless said.
 * @throws Unreadable where it is nothing that can be checked.
 */
export async function opened(blocks: AsyncIterable<Uint8Array>, fallback?: Encoding): Promise<Opened> {
  let whole = await withHead(blocks, headLength);
  const isPacked = kindOf(whole.head) === "gzip";
  if (isPacked) whole = await withHead(inflated(whole.blocks, "gzip"), headLength);
  const kind = kindOf(whole.head);
  if (kind === "zip") return { kind: "workbook", isPacked, bytes: whole.blocks };
  if (kind === "gzip") throw new Unreadable("file.packed-twice");
  if (kind !== "text") throw new Unreadable(kind);
  const told = encodingOf(whole.head);
  // the mark of UTF-8 may stand before bytes that are none: that was tried before anything else is asked for
  const encoding =
    (told?.encoding === "utf-8" ? fallback : undefined) ?? told?.encoding ?? fallback ?? "utf-8";
  const text = await withHead(utf8Blocks(whole.blocks, encoding, told?.mark ?? 0), headLength);
  const hasMark = encoding !== "windows-1252" && (told?.mark ?? 0) > 0;
  return { kind, encoding, hasMark, start: text.head, text: text.blocks };
}
