/** One safe change to a text, as data that every language can apply: a replacement by pattern, or a change of case. */
export type Repair =
  | { readonly match: string; readonly replace: string }
  | { readonly case: "upper" | "lower" };

// the same few are asked for over and over
const patterns = new Map<string, RegExp>();

function patternOf(match: string): RegExp {
  const pattern = patterns.get(match) ?? new RegExp(match, "gu");
  patterns.set(match, pattern);
  return pattern;
}

/** A text after one change; the patterns stay inside what ECMA-262 and RE2 share, `$1` standing for a group. */
const changed = (text: string, repair: Repair): string =>
  "case" in repair
    ? repair.case === "upper"
      ? text.toUpperCase()
      : text.toLowerCase()
    : text.replace(patternOf(repair.match), repair.replace);

/**
 * The right value that was plainly meant: the changes are made one after another until the value is accepted.
 *
 * @param value what was given.
 * @param repairs the field's `x-repairs`.
 * @param accepts whether a text is a right value.
 * @returns the accepted text, or `undefined` where the value is right already or no change makes it so.
 */
export function repaired(
  value: string,
  repairs: readonly Repair[],
  accepts: (text: string) => boolean,
): string | undefined {
  if (accepts(value)) return undefined;
  let text = value;
  for (const repair of repairs) {
    text = changed(text, repair);
    if (text !== value && accepts(text)) return text;
  }
  return undefined;
}
