import { entryWords } from "./entries.js";

/**
 * The entries of a heap by their keys: for each key, where in the words its entries begin.
 *
 * @param words the entries.
 * @param isAsked whether an entry is asked for that is the only one with its key.
 */
export function* groups(words: Uint32Array, isAsked: (at: number) => boolean): Generator<number[]> {
  const count = words.length / entryWords;
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let entry = 0; entry < count; entry++) {
    const at = entry * entryWords;
    let slot = slotOf(words, at) & mask;
    while ((heads[slot] as number) >= 0 && !isSameKey(words, (heads[slot] as number) * entryWords, at))
      slot = (slot + 1) & mask;
    next[entry] = heads[slot] as number;
    heads[slot] = entry;
  }
  const group: number[] = [];
  for (let slot = 0; slot < heads.length; slot++) {
    const head = heads[slot] as number;
    if (head < 0 || ((next[head] as number) < 0 && !isAsked(head * entryWords))) continue;
    group.length = 0;
    for (let entry = head; entry >= 0; entry = next[entry] as number) group.push(entry * entryWords);
    yield group;
  }
}

const slotOf = (words: Uint32Array, at: number): number => {
  const mixed = Math.imul(
    (words[at] as number) ^ Math.imul((words[at + 1] as number) ^ (words[at + 3] as number), 0x9e3779b1),
    0x85ebca6b,
  );
  return (mixed ^ (mixed >>> 15) ^ (words[at + 2] as number)) >>> 0;
};

const isSameKey = (words: Uint32Array, a: number, b: number): boolean =>
  words[a] === words[b] &&
  words[a + 1] === words[b + 1] &&
  words[a + 2] === words[b + 2] &&
  words[a + 3] === words[b + 3];
