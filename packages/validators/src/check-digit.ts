/**
 * A check digit as data (`x-check-digit` in the JSON Schemas), so that every language applies the same one: each
 * character has a value (a digit its own, a letter its place in `letters`), the values times their weights are summed,
 * and the sum's remainder decides.
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

/** Whether a text of the right form carries the right check digit. */
export function hasCheckDigit(
  text: string,
  { weights, modulus, letters = "", remainders = [0], character, begins }: CheckDigit,
): boolean {
  if (begins && !new RegExp(`^${begins}`).test(text)) return true;
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    const code = text.charCodeAt(place);
    sum += (weights[place] ?? 0) * (code < 58 ? code - 48 : letters.indexOf(text.charAt(place)));
  }
  return character
    ? text.charAt(character.at) === character.characters.charAt(sum % modulus)
    : remainders.includes(sum % modulus);
}
