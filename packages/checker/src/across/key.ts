/** What two records have in common, in 128 bits: a UUID as it is, or a short text packed. Nothing else has the same key. */
export type Key = [number, number, number, number];

const DASH = 45;
const dashes: readonly number[] = [8, 13, 18, 23];

// the value of a hexadecimal digit in either case, 16 for any other byte
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? 16 : digit;
});

/**
 * The key of a UUID, whose letters may be capitals: those are a fault of their own, and what is meant is plain.
 *
 * @returns whether the bytes are a UUID; where they are not, `key` holds nothing of use.
 */
export function uuidKey(bytes: Uint8Array, from: number, to: number, key: Key): boolean {
  if (to - from !== 36) return false;
  for (const dash of dashes) if (bytes[from + dash] !== DASH) return false;
  let at = from;
  for (let word = 0; word < 4; word++) {
    let value = 0;
    for (let count = 0; count < 8; count++) {
      if (bytes[at] === DASH) at++;
      const digit = digits[bytes[at++] as number] as number;
      if (digit === 16) return false;
      value = (value << 4) | digit;
    }
    key[word] = value >>> 0;
  }
  return true;
}

/** The key of at most 16 bytes: themselves. */
export function packedKey(bytes: Uint8Array, from: number, to: number, key: Key): boolean {
  if (to - from > 16 || to === from) return false;
  for (let word = 0; word < 4; word++) {
    let value = 0;
    for (let count = 0; count < 4; count++) {
      const at = from + word * 4 + count;
      value = (value << 8) | (at < to ? (bytes[at] as number) : 0);
    }
    key[word] = value >>> 0;
  }
  return true;
}
