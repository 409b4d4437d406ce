import { entryWords } from "./entries.js";

/** Puts the entries of heaps together by their keys, in memory that is used for one heap after another. */
export class Groups {
  #heads = new Int32Array(0);
  #next = new Int32Array(0);

  /**
   * The entries of a heap by their keys: for each key, where in the words its entries begin.
   *
   * @param words the entries.
   * @param isAsked whether an entry is asked for that is the only one with its key.
   */
  *of(words: Uint32Array, isAsked: (at: number) => boolean): Generator<number[]> {
    const count = words.length / entryWords;
    const slots = 2 ** Math.ceil(Math.log2(count * 2 + 2));
    if (slots > this.#heads.length) this.#heads = new Int32Array(slots);
    if (count > this.#next.length) this.#next = new Int32Array(slots / 2);
    const heads = this.#heads.fill(-1, 0, slots);
    const next = this.#next;
    for (let entry = 0; entry < count; entry++) {
      const at = entry * entryWords;
      let slot = slotOf(words, at) & (slots - 1);
      while ((heads[slot] as number) >= 0 && !isSameKey(words, (heads[slot] as number) * entryWords, at))
        slot = (slot + 1) & (slots - 1);
      next[entry] = heads[slot] as number;
      heads[slot] = entry;
    }
    const group: number[] = [];
    for (let slot = 0; slot < slots; slot++) {
      const head = heads[slot] as number;
      if (head < 0 || ((next[head] as number) < 0 && !isAsked(head * entryWords))) continue;
      group.length = 0;
      for (let entry = head; entry >= 0; entry = next[entry] as number) group.push(entry * entryWords);
      yield group;
    }
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
