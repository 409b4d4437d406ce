/** What stands behind a backslash in a text of JSON, and the byte it means (RFC 8259, section 7). */
export const escaped: Readonly<Record<string, number>> = {
  '"': 34,
  "\\": 92,
  "/": 47,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
};

export const isHex = (text: string): boolean => /^[0-9a-f]{1,4}$/.test(text);

/** A character of the basic plane in UTF-8; `undefined` for half of a surrogate pair. */
export function utf8Of(code: number): number[] | undefined {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  if (code >= 0xd800 && code < 0xe000) return undefined;
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}
