import type { Walk } from "./walk.js";

/** A tree of words by their bytes. */
interface Branch {
  id: number;
  isWord: boolean;
  next: Map<number, Branch>;
}

/** These words and no others. */
export function oneOf(words: readonly string[]): Walk<Branch> {
  let ids = 0;
  const branch = (): Branch => ({ id: ids++, isWord: false, next: new Map() });
  const start = branch();
  for (const word of words) {
    let at = start;
    for (const byte of new TextEncoder().encode(word)) {
      const next = at.next.get(byte) ?? branch();
      at.next.set(byte, next);
      at = next;
    }
    at.isWord = true;
  }
  return {
    start,
    step: (at, byte) => at.next.get(byte),
    accepts: ({ isWord }) => isWord,
    key: ({ id }) => String(id),
  };
}
