import { type Automaton, DEAD, START } from "./automaton.js";

/** What a comparison of two automata found: every value of the one is a value of the other, or here is one that is not. */
export type Containment = { contained: true } | { contained: false; counterExample: string };

/**
 * Whether every value that `inner` accepts is accepted by `outer` too, with a shortest counter-example where one is not.
 * Decided by walking both at once; bounds on characters are compared after the values themselves.
 */
export function contained(inner: Automaton, outer: Automaton): Containment {
  const innerEnds = new Set(inner.accepts);
  const outerEnds = new Set(outer.accepts);
  const seen = new Set<number>();
  const span = outer.next.length;
  let front: { a: number; b: number; bytes: number[] }[] = [{ a: START, b: START, bytes: [] }];
  while (front.length > 0) {
    const ahead: typeof front = [];
    for (const { a, b, bytes } of front) {
      if (innerEnds.has(a) && !outerEnds.has(b)) return { contained: false, counterExample: text(bytes) };
      for (const byte of representatives(inner, outer)) {
        const nextA = inner.next[a]?.[inner.classes[byte] ?? 0] ?? DEAD;
        const nextB = outer.next[b]?.[outer.classes[byte] ?? 0] ?? DEAD;
        const pair = nextA * span + nextB;
        if (nextA === DEAD || seen.has(pair)) continue;
        seen.add(pair);
        ahead.push({ a: nextA, b: nextB, bytes: [...bytes, byte] });
      }
    }
    front = ahead;
  }
  return boundContained(inner, outer);
}

/** One byte of each pair of classes, those of letters and digits first so that counter-examples can be read. */
function representatives(inner: Automaton, outer: Automaton): number[] {
  const readable = (byte: number): number =>
    byte >= 0x30 && byte <= 0x7a ? 0 : byte >= 0x20 && byte < 0x7f ? 1 : 2;
  const found = new Map<string, number>();
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).sort(
    (x, y) => readable(x) - readable(y) || x - y,
  );
  for (const byte of bytes) {
    const pair = `${inner.classes[byte]},${outer.classes[byte]}`;
    if (!found.has(pair)) found.set(pair, byte);
  }
  return [...found.values()];
}

const text = (bytes: number[]): string => new TextDecoder().decode(new Uint8Array(bytes));

/** Where the characters agree, the longest values decide: a bound is kept if the inner one cannot be exceeded. */
function boundContained(inner: Automaton, outer: Automaton): Containment {
  if (outer.maxCharacters === undefined) return { contained: true };
  const example = longerThan(inner, outer.maxCharacters);
  if (example === undefined || (inner.maxCharacters ?? Number.POSITIVE_INFINITY) <= outer.maxCharacters)
    return { contained: true };
  return { contained: false, counterExample: example };
}

/** A value of at least one more character than `bound`, where the automaton has one. */
function longerThan(automaton: Automaton, bound: number): string | undefined {
  const ends = new Set(automaton.accepts);
  let front = new Map<number, number[]>([[START, []]]);
  for (let length = 0; length <= bound + 4 * automaton.next.length; length++) {
    const ahead = new Map<number, number[]>();
    for (const [state, bytes] of front) {
      if (length > bound && ends.has(state) && text(bytes).length > bound) return text(bytes);
      for (const byte of representatives(automaton, automaton)) {
        const next = automaton.next[state]?.[automaton.classes[byte] ?? 0] ?? DEAD;
        if (next !== DEAD && !ahead.has(next)) ahead.set(next, [...bytes, byte]);
      }
    }
    front = ahead;
  }
  return undefined;
}
