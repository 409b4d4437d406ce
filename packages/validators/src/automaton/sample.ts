import { type Automaton, accepts, characters, DEAD, START } from "./automaton.js";

/** A source of numbers from 0 up to but not including 1, such as `Math.random`. */
export type Random = () => number;

/** For each state, how few bytes lead to an end; infinite where none does. Kept, because samples are drawn by the million. */
const distances = new WeakMap<Automaton, number[]>();

function distancesOf(automaton: Automaton): number[] {
  const known = distances.get(automaton);
  if (known) return known;
  const found = automaton.next.map((_, state) =>
    automaton.accepts.includes(state) ? 0 : Number.POSITIVE_INFINITY,
  );
  for (let changed = true; changed; ) {
    changed = false;
    automaton.next.forEach((row, state) => {
      const best = 1 + Math.min(...row.map((next) => found[next] ?? Number.POSITIVE_INFINITY));
      if (best < (found[state] ?? 0)) {
        found[state] = best;
        changed = true;
      }
    });
  }
  distances.set(automaton, found);
  return found;
}

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

/**
 * A value that an automaton accepts, drawn at random: a walk from the start to an end.
 *
 * @param about after this many bytes the walk makes for the nearest end.
 */
export function sample(automaton: Automaton, random: Random = Math.random, about = 12): string {
  const distance = distancesOf(automaton);
  const bytes: number[] = [];
  let state = START;
  for (;;) {
    const left = distance[state] ?? 0;
    if (left === 0 && (bytes.length >= about || random() < 0.15)) break;
    const row = automaton.next[state] ?? [];
    const steps = byteList.filter((byte) => {
      const next = row[automaton.classes[byte] ?? 0] ?? DEAD;
      const ahead = distance[next] ?? Number.POSITIVE_INFINITY;
      return ahead < Number.POSITIVE_INFINITY && (bytes.length < about || ahead < left);
    });
    const byte = pick(steps, random);
    if (byte === undefined) break;
    bytes.push(byte);
    state = row[automaton.classes[byte] ?? 0] ?? DEAD;
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

const byteList = Array.from({ length: 256 }, (_, byte) => byte);

const alphabet = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -/.,'@+:é\t\u00a0"];

/** A value that is wrong by one character, and how it came to be so. */
export interface Slip {
  wrong: string;
  how: "put in" | "left out" | "replaced" | "exchanged";
}

/**
 * A value that an automaton refuses and that differs from a right one by exactly one character: put in, left out,
 * replaced, or exchanged with its neighbour. `undefined` where a hundred tries found none.
 */
export function slip(automaton: Automaton, random: Random = Math.random): Slip | undefined {
  for (let attempt = 0; attempt < 100; attempt++) {
    const right = [...sample(automaton, random)];
    const at = Math.floor(random() * (right.length + 1));
    const character = pick(alphabet, random) ?? "";
    const ways: [Slip["how"], string[]][] = [
      ["put in", right.toSpliced(at, 0, character)],
      ["left out", right.toSpliced(at, 1)],
      ["replaced", right.toSpliced(Math.min(at, right.length - 1), 1, character)],
      ["exchanged", right.toSpliced(at, 2, ...right.slice(at, at + 2).reverse())],
    ];
    const [how, characters] = pick(ways, random) ?? ["left out", right];
    const wrong = characters.join("");
    if (wrong !== right.join("") && !accepts(automaton, wrong)) return { wrong, how };
  }
  return undefined;
}

/** The value of a {@link slip}. */
export const oneCharacterWrong = (automaton: Automaton, random: Random = Math.random): string | undefined =>
  slip(automaton, random)?.wrong;

/** A right value of as many characters as are allowed, or as many as asked for where there is no bound. */
export function longest(automaton: Automaton, random: Random = Math.random, atMost = 5000): string {
  const bound = automaton.maxCharacters ?? atMost;
  let value = sample(automaton, random, bound);
  while (characters(new TextEncoder().encode(value)) > bound) value = sample(automaton, random, bound - 8);
  return value;
}
