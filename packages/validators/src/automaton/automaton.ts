/**
 * A minimal deterministic automaton over the bytes of UTF-8: what every value of the standard is, check digits included.
 * State 0 refuses whatever follows; state 1 is the start.
 */
export interface Automaton {
  /** The class of each byte, 0 to 255: bytes of one class lead everywhere to the same state. */
  classes: readonly number[];
  /** The next state, by state and then by class of byte. */
  next: readonly (readonly number[])[];
  /** The states in which a value may end. */
  accepts: readonly number[];
  /** At most this many characters (Unicode code points), counted beside the automaton where there is such a bound. */
  maxCharacters?: number;
}

export const DEAD = 0;
export const START = 1;

const encoder = new TextEncoder();

/** The state an automaton is in after some bytes. */
export function stateAfter(automaton: Automaton, bytes: Uint8Array): number {
  let state = START;
  for (const byte of bytes) state = automaton.next[state]?.[automaton.classes[byte] ?? 0] ?? DEAD;
  return state;
}

/**
 * Whether an automaton accepts a value.
 *
 * @param automaton one of the automata published beside the JSON Schemas.
 * @param value text, or its bytes in UTF-8. A text with half a surrogate pair has no UTF-8 and is refused.
 */
export function accepts(automaton: Automaton, value: string | Uint8Array): boolean {
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) return false;
  const bytes = typeof value === "string" ? encoder.encode(value) : value;
  if (!automaton.accepts.includes(stateAfter(automaton, bytes))) return false;
  return automaton.maxCharacters === undefined || characters(bytes) <= automaton.maxCharacters;
}

/** How many characters bytes of UTF-8 hold: all but continuation bytes begin one. */
export function characters(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++;
  return count;
}
