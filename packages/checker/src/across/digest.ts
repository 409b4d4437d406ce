import { blake2s } from "@noble/hashes/blake2.js";
import { entryWords } from "./entries.js";

/**
 * Entries whose keys have given way to digests of 128 bits (BLAKE2s under a key), and those of whom they are about to
 * digests of 64.
 */
export function digests(words: Uint32Array, key: Uint8Array): Uint32Array {
  const digested = words.slice();
  const bytes = new Uint8Array(digested.buffer);
  for (let at = 0; at < words.length; at += entryWords) {
    const start = at * 4;
    bytes.set(blake2s(bytes.subarray(start, start + 16), { dkLen: 16, key }), start);
    const isOfSomeone = isHolder(words, at);
    if (isOfSomeone)
      bytes.set(blake2s(bytes.subarray(start + 32, start + 40), { dkLen: 8, key }), start + 32);
  }
  return digested;
}

// the last word is only filled by one whom an entry is about
const isHolder = (words: Uint32Array, at: number): boolean => words[at + 9] !== 0;
