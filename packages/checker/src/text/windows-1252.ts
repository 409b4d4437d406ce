// what Windows put in the place of ISO 8859-1's control characters (https://encoding.spec.whatwg.org/#windows-1252);
// a table of our own, as some releases of Node.js decode these bytes as ISO 8859-1
const above127 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
const codes = new Map([...above127].map((character, index) => [character, 128 + index]));

/** The text of bytes of Windows-1252. */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text.replace(/[\u0080-\u009f]/g, (control) => above127[control.charCodeAt(0) - 128] ?? control);
}

/** The bytes of a text in Windows-1252; what it has no sign for loses its accent, or becomes a question mark. */
export function toWindows1252(text: string): Uint8Array {
  const codeOf = (character: string): number | undefined => {
    const code = codes.get(character);
    const point = character.codePointAt(0) ?? 0;
    return code ?? (point < 128 || (point > 159 && point < 256) ? point : undefined);
  };
  return Uint8Array.from(
    [...text].map((character) => codeOf(character) ?? codeOf(character.normalize("NFD")[0] ?? "") ?? 63),
  );
}
