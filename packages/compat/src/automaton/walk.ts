/** An automaton while it is built: states of any kind, met as they are walked to. */
export interface Walk<State> {
  start: State;
  /** The next state on a byte, or `undefined` where the byte is refused. */
  step(state: State, byte: number): State | undefined;
  accepts(state: State): boolean;
  /** Equal for states that are one. */
  key(state: State): string;
}

/** What both accept. */
export function both<A, B>(a: Walk<A>, b: Walk<B>): Walk<[A, B]> {
  return {
    start: [a.start, b.start],
    step: ([inA, inB], byte) => {
      const nextA = a.step(inA, byte);
      const nextB = nextA === undefined ? undefined : b.step(inB, byte);
      return nextA === undefined || nextB === undefined ? undefined : [nextA, nextB];
    },
    accepts: ([inA, inB]) => a.accepts(inA) && b.accepts(inB),
    key: ([inA, inB]) => `${a.key(inA)}|${b.key(inB)}`,
  };
}

/** What either accepts. */
export function either<A, B>(a: Walk<A>, b: Walk<B>): Walk<[A | undefined, B | undefined]> {
  return {
    start: [a.start, b.start],
    step: ([inA, inB], byte) => {
      const nextA = inA === undefined ? undefined : a.step(inA, byte);
      const nextB = inB === undefined ? undefined : b.step(inB, byte);
      return nextA === undefined && nextB === undefined ? undefined : [nextA, nextB];
    },
    accepts: ([inA, inB]) => (inA !== undefined && a.accepts(inA)) || (inB !== undefined && b.accepts(inB)),
    key: ([inA, inB]) => `${inA === undefined ? "" : a.key(inA)}|${inB === undefined ? "" : b.key(inB)}`,
  };
}

/** Any bytes other than these words. */
export function otherThan(words: readonly string[]): Walk<string | null> {
  const refused = words.map(bytesOf);
  return {
    start: "",
    step: (read, byte) => {
      const next = read === null ? null : read + String.fromCharCode(byte);
      return next !== null && refused.some((word) => word.startsWith(next)) ? next : null;
    },
    accepts: (read) => read === null || !refused.includes(read),
    key: (read) => read ?? "\n",
  };
}

/** The bytes of UTF-8 of a word, a character each. */
const bytesOf = (word: string): string => String.fromCharCode(...new TextEncoder().encode(word));
