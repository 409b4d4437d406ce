import { fromWindows1252 } from "./windows-1252.js";

/** How a file's characters are written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes that are not UTF-8, met where UTF-8 was expected; on which line, once that is known. */
export class NotUtf8 extends Error {
  line?: number;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of bytes of UTF-8.
 *
 * @throws NotUtf8 where they are none.
 */
export function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** Reads what stands on a line, so that bytes that are not UTF-8 are known by it. */
export function onLine<T>(line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotUtf8) error.line ??= line;
    throw error;
  }
}

/** The encoding that the beginning of a file tells, and the length of its byte-order mark. */
export function encodingOf(head: Uint8Array): { encoding: Encoding; mark: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  return unmarkedUtf16(head);
}

// headings and JSON are mostly ASCII, of which UTF-16 has every other byte 0, and no other encoding has many
function unmarkedUtf16(head: Uint8Array): { encoding: Encoding; mark: number } | undefined {
  const sample = head.subarray(0, 512);
  const pairs = sample.length >> 1;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 2 || Math.min(even, odd) * 10 > pairs || Math.max(even, odd) * 10 < pairs * 7) return undefined;
  return { encoding: odd > even ? "utf-16le" : "utf-16be", mark: 0 };
}

/** Blocks of UTF-8 from blocks of any encoding, without the byte-order mark. */
export async function* utf8Blocks(
  blocks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  mark: number,
): AsyncGenerator<Uint8Array> {
  const isUtf16 = encoding === "utf-16le" || encoding === "utf-16be";
  const decoder = isUtf16 ? new TextDecoder(encoding) : undefined;
  const encoder = new TextEncoder();
  let toSkip = mark;
  for await (const block of blocks) {
    const bytes = block.subarray(Math.min(toSkip, block.length));
    toSkip -= block.length - bytes.length;
    if (encoding === "windows-1252") yield encoder.encode(fromWindows1252(bytes));
    else yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
