import { type Automaton, accepts, sample } from "@council-data/validators/automaton";
import type { JsonSchema } from "../src/artefact.js";

// as the documentation of automata says
const [DEAD, START] = [0, 1];
const decoder = new TextDecoder();

/** By state the shortest bytes that one way of going on leads to, from the states that are given them to begin with. */
function shortest(
  begun: ReadonlyMap<number, readonly number[]>,
  stepsFrom: (state: number) => readonly (readonly [to: number, byte: number])[],
  joined: (path: readonly number[], byte: number) => number[],
): Map<number, readonly number[]> {
  const paths = new Map(begun);
  for (const [state, path] of paths)
    for (const [to, byte] of stepsFrom(state)) if (!paths.has(to)) paths.set(to, joined(path, byte));
  return paths;
}

/**
 * Texts in which each state of an automaton meets each sort of byte of ASCII: those that it tells from the byte before or
 * behind them. Where it refuses the byte, the text goes on as it could have without it, or in its place.
 */
export function* nearTexts(automaton: Automaton): Generator<string> {
  const { classes, next } = automaton;
  const telling = Array.from({ length: 128 }, (_, byte) => byte).filter(
    (byte) => classes[byte] !== classes[byte - 1] || classes[byte] !== classes[byte + 1],
  );
  const step = (state: number, byte: number): number => next[state]?.[classes[byte] ?? 0] ?? DEAD;
  const all = next.map((_, state) =>
    Array.from({ length: 256 }, (_, byte) => [step(state, byte), byte] as const).filter(
      ([to]) => to !== DEAD,
    ),
  );
  const backwards = next.map((_, state) =>
    all.flatMap((steps, from) =>
      steps.filter(([to]) => to === state).map(([, byte]) => [from, byte] as const),
    ),
  );
  const before = shortest(
    new Map([[START, []]]),
    (state) => all[state] ?? [],
    (path, byte) => [...path, byte],
  );
  const behind = shortest(
    new Map(automaton.accepts.map((state) => [state, []])),
    (state) => backwards[state] ?? [],
    (path, byte) => [byte, ...path],
  );
  for (const [state, prefix] of before)
    for (const byte of telling) {
      const to = step(state, byte);
      const alive = [...new Set((all[state] ?? []).map(([to]) => to))];
      const rests = to !== DEAD ? [to] : [state, ...alive.slice(0, 1), ...alive.slice(-1)];
      for (const one of new Set(rests)) {
        const suffix = behind.get(one);
        if (suffix) yield decoder.decode(Uint8Array.from([...prefix, byte, ...suffix]));
      }
    }
}

/** A text as people write it who do not look closely. */
export const respelt = (text: string): string[] => [
  text.toUpperCase(),
  text.toLowerCase(),
  text.slice(0, 1).toUpperCase() + text.slice(1),
  ` ${text}`,
  `${text} `,
  text.replaceAll(/[- ]/g, ""),
  text.replaceAll("-", "_"),
  text.replaceAll("-", " "),
  `${text}s`,
];

/** The longest text that there can be by one of its characters written again and again, and one longer by one. */
export function* longTexts(automaton: Automaton, random: () => number): Generator<string> {
  const { maxCharacters: most, ...unbounded } = automaton;
  for (let tries = 0; most !== undefined && tries < 100; tries++) {
    const text = [...sample(automaton, random)];
    const at = Math.floor(random() * text.length);
    const stretched = (length: number): string =>
      text.toSpliced(at, 1, ...Array<string>(length - text.length + 1).fill(text[at] ?? "")).join("");
    if (!accepts(unbounded, stretched(most))) continue;
    yield stretched(most);
    yield stretched(most + 1);
    return;
  }
}

/** Numbers at the bounds of a schema and next to them. */
export const nearNumbers = ({ minimum, maximum }: JsonSchema): number[] =>
  [minimum, maximum]
    .filter((bound) => typeof bound === "number")
    .flatMap((bound) => [-1, -0.5, -0.01, 0, 0.01, 0.5, 1].map((by) => Math.round((bound + by) * 100) / 100));
