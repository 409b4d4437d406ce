const longest = 40;

// how each character of ASCII looks: most values have no other
const looks = Array.from({ length: 128 }, (_, code) => hidden(String.fromCharCode(code)));

/** What a value looks like without being shown: each letter and digit gives way to one of its kind. */
export function looksLike(value: string): string {
  let look = "";
  const length = Math.min(value.length, longest);
  for (let at = 0; at < length; at++) {
    const one = looks[value.charCodeAt(at)];
    if (one === undefined) {
      look = hidden(value.slice(0, longest));
      break;
    }
    look += one;
  }
  return value.length > longest ? `${look}…` : look;
}

function hidden(text: string): string {
  return text
    .replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? "A" : "a"))
    .replace(/\p{N}/gu, "9")
    .replace(/[\p{C}\p{Z}]/gu, " ");
}

/** The letters of a column as a spreadsheet names it: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A text that a report holds, cut where it would make the report long: a heading may have a million characters. */
export const bounded = (text: string, most = 200): string =>
  text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
