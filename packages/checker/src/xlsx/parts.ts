import type { Source } from "../source.js";
import { Unreadable } from "../unreadable.js";

/** A file whose bytes can be had from any place on: what reading a ZIP from its end needs. */
export interface Parts {
  size: number;
  part: (from: number, to: number) => AsyncIterable<Uint8Array>;
}

// a workbook that comes as a stream is held, as its directory stands at its end
const longestHeld = 128 * 1024 * 1024;
const piece = 65_536;

/**
 * The parts of a source: as the source gives them, or else from memory.
 *
 * @param stream the bytes of the workbook, unpacked where they were packed.
 * @throws Unreadable where it would have to be held and is longer than 128 MB.
 */
export async function partsOf(
  { size, openPart }: Source,
  isPacked: boolean,
  stream: AsyncIterable<Uint8Array>,
): Promise<Parts> {
  if (openPart && size !== undefined && !isPacked) return { size, part: openPart };
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of stream) {
    length += block.length;
    if (length > longestHeld) throw new Unreadable("file.too-large");
    blocks.push(block.slice());
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return {
    size: length,
    part: async function* (from, to) {
      for (let at = from; at < to; at += piece) yield whole.subarray(at, Math.min(at + piece, to));
    },
  };
}

/** All bytes of a part, in one piece. */
export async function bytesOf(blocks: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const whole = new Uint8Array(length);
  let at = 0;
  for await (const block of blocks) {
    whole.set(block.subarray(0, length - at), at);
    at += block.length;
  }
  if (at < length) throw new Unreadable("file.damaged");
  return whole;
}
