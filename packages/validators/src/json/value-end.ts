const [QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  34, 44, 58, 91, 92, 93, 123, 125,
];

/** Objects and lists may be nested so deep; a record of the standard needs fewer than ten. */
export const deepest = 64;

/** White space between the parts of a text of JSON (RFC 8259, section 2). */
export const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 9 || byte === 10 || byte === 13;

/** How far a value has been looked at. */
export interface Value {
  at: number;
  depth: number;
  inText: boolean;
  isPassing: boolean;
  keys: number;
  /** A number, a text, true, false or null that stands alone. */
  isScalar?: boolean;
  problem?: "too-deep";
}

/** A value of which nothing has been looked at. */
export const begun = (): Value => ({ at: 0, depth: 0, inText: false, isPassing: false, keys: 0 });

/** Where a value ends, or `undefined` where more bytes are needed. */
export function valueEnd(bytes: Uint8Array, value: Value): number | undefined {
  let { at, depth, inText } = value;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      at = textEnd(bytes, at);
      if (at < 0) {
        value.at = bytes.length - trailingBackslashes(bytes);
        Object.assign(value, { depth, inText });
        return undefined;
      }
      inText = false;
      if (depth === 0) return at + 1;
    } else if (byte === QUOTE) inText = true;
    else if (byte === COLON) value.keys++;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (++depth > deepest) value.problem = "too-deep";
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return at;
    else if (depth === 0) value.isScalar = true;
  }
  Object.assign(value, { at, depth, inText });
  return undefined;
}

/** The place of the quote that closes a text, or -1. */
function textEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0) return -1;
    let escapes = 0;
    while (at - escapes > from && bytes[at - escapes - 1] === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
  }
}

/** How many backslashes the bytes end with, which may escape what follows. */
function trailingBackslashes(bytes: Uint8Array): number {
  let count = 0;
  while (bytes[bytes.length - 1 - count] === BACKSLASH) count++;
  return count;
}
