/**
 * The classes each UTF-16 unit belongs to, a bit for each class: a look-up costs the same whatever the character is,
 * where a comparison of random hexadecimal digits is guessed wrong half the time.
 *
 * @param classes the characters of each.
 */
export function classesOf(classes: readonly string[]): Uint8Array {
  const bits = new Uint8Array(65536);
  classes.forEach((characters, place) => {
    for (const one of characters) {
      const code = one.charCodeAt(0);
      bits[code] = (bits[code] ?? 0) | (1 << place);
    }
  });
  return bits;
}
