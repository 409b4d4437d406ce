import { type AnyCheck, carriedCheck } from "./carried.js";

/**
 * A check digit as data, so that every language applies the same one: each character has a value (a digit its own, a
 * letter its place in `letters`), the values times their weights are summed, and the sum's remainder decides.
 */
export interface CheckDigit {
  /** The weight of each character in turn; a longer value's further characters are not weighed. */
  weights: readonly number[];
  modulus: number;
  /** Letters that have a value, the first being 0. */
  letters?: string;
  /** The remainders that are right … */
  remainders?: readonly number[];
  /** … or the character that must stand at a place: the one at the remainder's place in `characters`. */
  character?: { at: number; characters: string };
  /** Only values that begin with this character class have the check digit: `[0-9]`. */
  begins?: string;
}

/** Whether a value of the right form carries the right check digit. */
export function hasCheckDigit(value: string, rule: CheckDigit): boolean {
  if (rule.begins && !new RegExp(`^${rule.begins}`).test(value)) return true;
  let sum = 0;
  rule.weights.forEach((weight, place) => {
    const character = value.charAt(place);
    sum += weight * (rule.letters?.includes(character) ? rule.letters.indexOf(character) : Number(character));
  });
  const remainder = sum % rule.modulus;
  return rule.character
    ? value.charAt(rule.character.at) === rule.character.characters.charAt(remainder)
    : (rule.remainders ?? [0]).includes(remainder);
}

/** Refuses a value whose check digit is wrong; judged only once the value has the right form. */
export const checkDigit = (rule: CheckDigit): AnyCheck =>
  carriedCheck<string>(
    () => ({ "x-check-digit": rule }),
    (payload) => {
      if (!hasCheckDigit(payload.value, rule))
        payload.issues.push({ code: "custom", params: { reason: "check-digit" }, input: payload.value });
    },
    (payload) => payload.issues.length === 0,
  );
