import { type Automaton, contained } from "@council-data/validators/automaton";
import { keptOfPairs } from "../schema/kept.js";
import { tabulated } from "./minimal.js";
import { both, either, type Walk } from "./walk.js";

/** An automaton as a walk, to be put together with others. */
const walkOf = ({ classes, next, accepts }: Automaton): Walk<number> => ({
  start: 1,
  step: (state, byte) => next[state]?.[classes[byte] ?? 0] || undefined,
  accepts: (state) => accepts.includes(state),
  key: String,
});

/** The texts of both. */
export const intersection = keptOfPairs((a: Automaton, b: Automaton): Automaton => {
  if (a === b) return a;
  const bound = Math.min(a.maxCharacters ?? Infinity, b.maxCharacters ?? Infinity);
  return { ...tabulated(both(walkOf(a), walkOf(b))), ...(bound < Infinity && { maxCharacters: bound }) };
});

/** The texts of either, or of more where only one of them is bounded in length: `exact` says whether that is so. */
export function union(a: Automaton, b: Automaton): { automaton: Automaton; exact: boolean } {
  const bound = Math.max(a.maxCharacters ?? Infinity, b.maxCharacters ?? Infinity);
  return {
    automaton: {
      ...tabulated(either(walkOf(a), walkOf(b))),
      ...(bound < Infinity && { maxCharacters: bound }),
    },
    exact: a.maxCharacters === b.maxCharacters,
  };
}

const nothing: Automaton = { classes: Array<number>(256).fill(0), next: [[0], [0]], accepts: [] };

/** A shortest text that an automaton accepts; `undefined` where it accepts none. */
export const shortest = (automaton: Automaton): string | undefined => shortestOf(automaton, nothing);

const shortestOf = keptOfPairs((automaton: Automaton, none: Automaton): string | undefined => {
  const found = contained(automaton, none);
  return found.contained ? undefined : found.counterExample;
});
