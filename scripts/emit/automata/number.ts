/** The pattern of a number's text as it is usually written: no exponent, no needless zeros before the point. */
export function numberPattern(type: "integer" | "number", minimum: number, maximum: number): string {
  if (type === "integer") {
    if (minimum < 0) throw new Error("whole numbers below 0 are not yet written as automata");
    return `^(?:${wholeNumbers(minimum, maximum).join("|")})$`;
  }
  const parts = [`${minimum}(?:\\.0+)?`, `${maximum}(?:\\.0+)?`];
  for (let whole = Math.max(0, minimum); whole < maximum; whole++) parts.push(`${whole}(?:\\.[0-9]+)?`);
  for (let whole = Math.min(0, maximum); whole > minimum; whole--) parts.push(`-${-whole}(?:\\.[0-9]+)?`);
  return `^(?:${parts.join("|")})$`;
}

/** Patterns that together match the decimal texts of the whole numbers from `minimum` to `maximum`. */
function wholeNumbers(minimum: number, maximum: number): string[] {
  const parts: string[] = [];
  for (let low = minimum; low <= maximum; ) {
    let zeros = 0;
    while (endsAt(low, zeros + 1) <= maximum && low % 10 ** (zeros + 1) === 0 && sameLength(low, zeros + 1))
      zeros++;
    const head = String(low).slice(0, String(low).length - zeros);
    parts.push(`${head}${"[0-9]".repeat(zeros)}`);
    low = endsAt(low, zeros) + 1;
  }
  return parts;
}

const endsAt = (low: number, zeros: number): number => low + 10 ** zeros - 1;
const sameLength = (low: number, zeros: number): boolean =>
  String(low).length === String(endsAt(low, zeros)).length;
