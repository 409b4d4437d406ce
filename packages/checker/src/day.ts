const DASH = 45;

/** A number that is greater for a later day, from a text that begins with `YYYY-MM-DD`; 0 where it does not. */
export function dayOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 10 || bytes[from + 4] !== DASH || bytes[from + 7] !== DASH) return 0;
  let day = 0;
  for (let place = 0; place < 10; place++) {
    if (place === 4 || place === 7) continue;
    const digit = (bytes[from + place] as number) - 48;
    if (digit < 0 || digit > 9) return 0;
    day = day * 10 + digit;
  }
  return day;
}

/** The same of a text; 0 for none. */
export const dayOfText = (text: string): number => dayOf(new TextEncoder().encode(text), 0, text.length);
