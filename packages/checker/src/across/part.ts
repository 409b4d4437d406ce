import { deflateSync, inflateSync } from "fflate";
import { before } from "../report/order.js";
import { digests } from "./digest.js";
import { type Entries, entryWords } from "./entries.js";
import type { Key } from "./key.js";
import type { Spot, Spots } from "./spots.js";

/**
 * What part of the files holds that is compared with other parts: digests of ids, links and NHS numbers, and where
 * they stand. The digests are the same on every machine, so they are no anonymity: they belong with the data.
 */
export interface AcrossPart {
  /** The records that files were given of. */
  given: string[];
  /** Where values stand; entries name these by number. */
  spots: Spot[];
  /** The entries, in words of 32 bits, the lowest byte first; deflated, in Base64. */
  entries: string;
}

// not a secret, for parts must agree on it; it keeps the digests from being those of any other system
const key = new TextEncoder().encode("council-data across records 1");

/** Empties entries into a part. */
export function partOf(entries: Entries, spots: Spots, given: ReadonlySet<string>): AcrossPart {
  const all = joined(Array.from(entries.drain(), (words) => placed(words.slice(), spots)));
  const list = spots.list.map(({ isVoid: _, shift: __, ...spot }) => spot);
  const word = (entry: number, index: number): number => all[entry * entryWords + index] as number;
  const isKept = (entry: number): boolean => spots.list[word(entry, 4)]?.isVoid !== true;
  // by row, column for column: numbers that are alike stand together, and so take little room
  const order = Uint32Array.from({ length: all.length / entryWords }, (_, entry) => entry)
    .filter(isKept)
    .sort((a, b) => word(a, 5) - word(b, 5) || word(a, 4) - word(b, 4) || word(a, 0) - word(b, 0));
  const words = new Uint32Array(order.length * entryWords);
  order.forEach((entry, place) => {
    for (let index = 0; index < entryWords; index++) {
      const from =
        index === 6 ? word(entry, 5) : index === 5 && place > 0 ? word(order[place - 1] as number, 5) : 0;
      words[index * order.length + place] = word(entry, index) - from;
    }
  });
  const bytes = deflateSync(littleEndian(words), { level: 1 });
  return { given: [...given].sort(before), spots: list, entries: toBase64(bytes) };
}

/** Entries by where they stand in their files; those that were only counted have no place. */
function placed(words: Uint32Array, { list }: Spots): Uint32Array {
  for (let at = 0; at < words.length; at += entryWords) {
    const { shift } = list[words[at + 4] as number] ?? {};
    if (!shift || words[at + 5] === 0) continue;
    words[at + 5] = (words[at + 5] as number) + shift.rows;
    words[at + 6] = (words[at + 6] as number) + shift.lines;
  }
  return words;
}

function joined(heaps: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(heaps.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const heap of heaps) {
    all.set(digests(heap, key), at);
    at += heap.length;
  }
  return all;
}

/** Adds the entries of a part. */
export function takePart(part: AcrossPart, entries: Entries, spots: Spots, given: Set<string>): void {
  for (const record of part.given) given.add(record);
  const numbers = part.spots.map((spot) => spots.number(spot));
  const bytes = inflateSync(fromBase64(part.entries));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length / 4 / entryWords;
  const word = (entry: number, index: number): number => view.getUint32((index * count + entry) * 4, true);
  const found: Key = [0, 0, 0, 0];
  let row = 0;
  for (let entry = 0; entry < count; entry++) {
    for (let index = 0; index < 4; index++) found[index] = word(entry, index);
    row += word(entry, 5);
    const spot = numbers[word(entry, 4)];
    if (spot === undefined) throw new RangeError("A part names a place that it does not list");
    const line = (row + word(entry, 6)) >>> 0;
    entries.add(found, spot, row, line, word(entry, 7), word(entry, 8), word(entry, 9));
  }
}

function littleEndian(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < words.length; index++) view.setUint32(index * 4, words[index] as number, true);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
