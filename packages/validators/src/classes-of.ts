/**
 * The classes each UTF-16 unit belongs to, a bit for each class: a look-up costs the same whatever the character is,
 * where a comparison of random hexadecimal digits is guessed wrong half the time.
 *
 * @param classes as a regex writes them: `["[0-9a-f]", "-"]`.
 */
export function classesOf(classes: readonly string[]): Uint8Array {
  const bits = new Uint8Array(65536);
  const tests = classes.map((one) => new RegExp(one));
  for (let code = 0; code < 128; code++)
    tests.forEach((test, place) => {
      if (test.test(String.fromCharCode(code))) bits[code] = (bits[code] ?? 0) | (1 << place);
    });
  return bits;
}
