import type { CheckDigit } from "../../src/check-digit.js";

/** The sum of a check digit written out, so that it costs a few instructions; `c` is the code of the character at a place. */
export function checkDigitCode({
  weights,
  modulus,
  letters,
  remainders = [0],
  character,
  begins,
}: CheckDigit): string {
  const value = (place: number): string => {
    const digit = `x.charCodeAt(${place}) - 48`;
    return letters
      ? `(x.charCodeAt(${place}) < 58 ? ${digit} : ${JSON.stringify(letters)}.indexOf(x.charAt(${place})))`
      : `(${digit})`;
  };
  const sum = weights.flatMap((weight, place) => (weight ? [`${weight} * ${value(place)}`] : [])).join(" + ");
  const remainder = `(${sum}) % ${modulus}`;
  const right = character
    ? `${JSON.stringify(character.characters)}.charAt(${remainder}) === x.charAt(${character.at})`
    : remainders.length === 1
      ? `${remainder} === ${remainders[0]}`
      : `${JSON.stringify(remainders)}.includes(${remainder})`;
  return begins ? `(!/^${begins}/.test(x) || ${right})` : right;
}
