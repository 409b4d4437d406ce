import type { CheckDigit } from "@council-data/validators/automaton";
import type { Walk } from "./walk.js";

interface State {
  place: number;
  remainder: number;
  /** The check character, where it stands before what it checks. */
  held: string;
  applies: boolean;
}

/** The running remainder of a check digit. */
export function checkDigitWalk(rule: CheckDigit): Walk<State> {
  const value = (character: string): number =>
    rule.letters?.includes(character) ? rule.letters.indexOf(character) : Number(character);
  return {
    start: { place: 0, remainder: 0, held: "", applies: true },
    step: (state, byte) => {
      const character = String.fromCharCode(byte);
      if (state.place === 0 && rule.begins && !new RegExp(rule.begins).test(character))
        return { ...state, applies: false };
      const weight = rule.weights[state.place];
      if (!state.applies || weight === undefined) return state;
      if (weight !== 0 && Number.isNaN(value(character))) return undefined;
      return {
        place: state.place + 1,
        remainder: (state.remainder + weight * (weight && value(character))) % rule.modulus,
        held: rule.character?.at === state.place ? character : state.held,
        applies: true,
      };
    },
    accepts: ({ remainder, held, applies }) =>
      !applies ||
      (rule.character
        ? rule.character.characters.charAt(remainder) === held
        : (rule.remainders ?? [0]).includes(remainder)),
    key: ({ place, remainder, held, applies }) => `${place} ${remainder} ${held} ${applies}`,
  };
}
