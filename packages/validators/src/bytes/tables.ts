import { DEAD, START } from "../automaton/automaton.js";
import { automata } from "../generated/tables.js";

/** An automaton as the generated tables hold it: classes as letters, rows as base64. */
export type PackedAutomaton = readonly [
  classes: string,
  rows: string,
  width: number,
  accepts: readonly number[],
  max?: number,
];

/** What of a rule can be told from cells (scripts/emit/validators/cel-to-facts.ts). */
export interface FactExpr extends ReadonlyArray<string | FactExpr> {}

/** The fields of an object: the name of a field or shape, a list of it, or one text. */
export interface ShapeTable {
  fields: Readonly<Record<string, string | { readonly list: string } | { readonly is: string }>>;
  required: readonly string[];
  schemes?: readonly [scheme: string, value: string, fields: Readonly<Record<string, string>>];
  rules: readonly FactExpr[];
}

/** An automaton in flat arrays, as the machines run it: `Automaton` says what its parts are. */
export interface FlatAutomaton {
  classes: Uint8Array;
  /** The next state of state s on class c, at `s * width + c`. */
  next: Uint16Array;
  width: number;
  /** 1 for each state in which a value may end. */
  ends: Uint8Array;
  maxCharacters?: number;
}

const unpacked = new Map<string, FlatAutomaton>();

/** The automaton of a field or code list. */
export function automatonOf(name: string): FlatAutomaton {
  const known = unpacked.get(name);
  if (known) return known;
  const packed = automata[name];
  if (!packed) throw new RangeError(`There is no automaton of the name ${name}`);
  const [letters, rows, width, accepts, max] = packed;
  const bytes = atob(rows);
  const next = new Uint16Array(bytes.length / 2);
  for (let at = 0; at < next.length; at++)
    next[at] = bytes.charCodeAt(2 * at) | (bytes.charCodeAt(2 * at + 1) << 8);
  const classes = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) classes[byte] = letters.charCodeAt(byte) - 40;
  const ends = new Uint8Array(next.length / width);
  for (const state of accepts) ends[state] = 1;
  const automaton = { classes, next, width, ends, ...(max !== undefined && { maxCharacters: max }) };
  unpacked.set(name, automaton);
  return automaton;
}

/** The automaton that accepts one text alone. */
export function automatonOfText(text: string): FlatAutomaton {
  const bytes = new TextEncoder().encode(text);
  const letters = [...new Set(bytes)];
  const width = letters.length + 1;
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => letters.indexOf(byte) + 1);
  const next = new Uint16Array((bytes.length + 2) * width);
  bytes.forEach((byte, place) => {
    next[(START + place) * width + (classes[byte] ?? 0)] = START + place + 1;
  });
  const ends = new Uint8Array(bytes.length + 2);
  ends[START + bytes.length] = 1;
  return { classes, next, width, ends };
}

/** Every text that an automaton accepts, where there are at most so many. */
export function textsOf({ classes, next, width, ends }: FlatAutomaton, most: number): string[] | undefined {
  const letters: string[][] = Array.from({ length: width }, () => []);
  for (let byte = 0; byte < 256; byte++) letters[classes[byte] as number]?.push(String.fromCharCode(byte));
  const found: string[] = [];
  let front: { state: number; text: string }[] = [{ state: START, text: "" }];
  for (let length = 0; front.length > 0; length++) {
    if (length > 255) return undefined;
    const further: typeof front = [];
    for (const { state, text } of front) {
      if (ends[state] === 1) found.push(text);
      for (let one = 0; one < width; one++) {
        const to = next[state * width + one] as number;
        if (to === DEAD) continue;
        for (const letter of letters[one] ?? []) further.push({ state: to, text: text + letter });
        if (further.length > 4 * most) return undefined;
      }
    }
    front = further;
  }
  return found.length <= most ? found : undefined;
}

/** The automaton that accepts any text. */
export const anyText = (): FlatAutomaton => automatonOf("AnyText");
