/** How a file's characters are written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes that are not UTF-8, met where UTF-8 was expected. */
export class NotUtf8 extends Error {}

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

/** The encoding that a byte-order mark at the beginning of a file tells, and how long the mark is. */
export function byteOrderMark(head: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** Blocks of UTF-8 from blocks of any encoding, without the byte-order mark. */
export async function* utf8Blocks(
  blocks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  mark: number,
): AsyncGenerator<Uint8Array> {
  const decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let toSkip = mark;
  for await (const block of blocks) {
    const bytes = block.subarray(Math.min(toSkip, block.length));
    toSkip -= block.length - bytes.length;
    yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
