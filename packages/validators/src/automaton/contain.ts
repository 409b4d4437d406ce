import { type Automaton, DEAD, START } from "./automaton.js";

/** What a comparison of two automata found: every value of the one is a value of the other, or here is one that is not. */
export type Containment = { contained: true } | { contained: false; counterExample: string };

/** The bytes that led somewhere, the last one first. */
interface Trail {
  byte: number;
  before: Trail | undefined;
}

/** A state that is walked to, and how. */
interface Step<State> {
  state: State;
  trail: Trail | undefined;
}

/**
 * Whether every value that `inner` accepts is accepted by `outer` too, with a counter-example of the fewest characters
 * where one is not. Decided by walking both at once, a character at a time; then by whether `inner` has values longer
 * than `outer` allows.
 */
export function contained(inner: Automaton, outer: Automaton): Containment {
  const counterExample = refusedBy(inner, outer) ?? tooLong(inner, outer.maxCharacters);
  return counterExample === undefined ? { contained: true } : { contained: false, counterExample };
}

/** A value of `inner` that leads `outer` to no end, whatever bound `outer` has. */
function refusedBy(inner: Automaton, outer: Automaton): string | undefined {
  const [innerEnds, outerEnds] = [new Set(inner.accepts), new Set(outer.accepts)];
  const bytes = representatives(inner, outer);
  const span = outer.next.length;
  const seen = new Set<number>();
  const next = ([a, b]: [number, number], byte: number): [number, number] | undefined => {
    const nextA = inner.next[a]?.[inner.classes[byte] ?? 0] ?? DEAD;
    const nextB = outer.next[b]?.[outer.classes[byte] ?? 0] ?? DEAD;
    const pair = nextA * span + nextB;
    if (nextA === DEAD || seen.has(pair)) return undefined;
    seen.add(pair);
    return [nextA, nextB];
  };
  let front: Step<[number, number]>[] = [{ state: [START, START], trail: undefined }];
  for (let length = 0; front.length > 0 && length <= (inner.maxCharacters ?? Infinity); length++) {
    for (const { state, trail } of front)
      if (innerEnds.has(state[0]) && !outerEnds.has(state[1])) return text(trail);
    front = oneCharacter(front, bytes, next);
  }
  return undefined;
}

/** A value of more characters than `bound`, where the automaton has one. */
function tooLong(automaton: Automaton, bound: number | undefined): string | undefined {
  if (bound === undefined) return undefined;
  const ends = new Set(automaton.accepts);
  const bytes = representatives(automaton, automaton);
  // a value longer than that passes some state twice behind the bound, so that there is a shorter one too
  const most = Math.min(automaton.maxCharacters ?? Infinity, bound + 1 + automaton.next.length);
  let front: Step<number>[] = [{ state: START, trail: undefined }];
  for (let length = 0; length <= most; length++) {
    const end = front.find(({ state }) => ends.has(state));
    if (length > bound && end) return text(end.trail);
    const seen = new Set<number>();
    front = oneCharacter(front, bytes, (state, byte) => {
      const to = automaton.next[state]?.[automaton.classes[byte] ?? 0] ?? DEAD;
      if (to === DEAD || seen.has(to)) return undefined;
      seen.add(to);
      return to;
    });
  }
  return undefined;
}

/** The steps that one more character leads to: its first byte, and then those that go on with it. */
function oneCharacter<State>(
  front: readonly Step<State>[],
  bytes: readonly number[],
  next: (state: State, byte: number) => State | undefined,
): Step<State>[] {
  const ahead: Step<State>[] = [];
  const walk = (from: Step<State>, isFirst: boolean): void => {
    for (const byte of bytes) {
      if (isContinuation(byte) === isFirst) continue;
      const state = next(from.state, byte);
      if (state !== undefined) ahead.push({ state, trail: { byte, before: from.trail } });
    }
  };
  for (const from of front) walk(from, true);
  for (let at = 0; at < ahead.length; at++) walk(ahead[at] as Step<State>, false);
  return ahead;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** One byte of each pair of classes, those of letters and digits first so that counter-examples can be read. */
function representatives(inner: Automaton, outer: Automaton): number[] {
  const readable = (byte: number): number =>
    byte >= 0x30 && byte <= 0x7a ? 0 : byte >= 0x20 && byte < 0x7f ? 1 : 2;
  const found = new Map<string, number>();
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).sort(
    (x, y) => readable(x) - readable(y) || x - y,
  );
  for (const byte of bytes) {
    const pair = `${inner.classes[byte]},${outer.classes[byte]},${isContinuation(byte)}`;
    if (!found.has(pair)) found.set(pair, byte);
  }
  return [...found.values()];
}

function text(trail: Trail | undefined): string {
  const bytes: number[] = [];
  for (let at = trail; at; at = at.before) bytes.push(at.byte);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes.reverse()));
}
