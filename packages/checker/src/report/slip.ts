/**
 * How a value at fault differs from a right one: the few ways in which whole columns go wrong.
 * `form` stands for any other safe repair, `look` for values that only look alike.
 */
export type Slip =
  | "capitals"
  | "date"
  | "day-number"
  | "error-value"
  | "form"
  | "look"
  | "rounded"
  | "small-letters"
  | "spaces"
  | "zeros";

const dates: ReadonlySet<string> = new Set(["field.calendar-date", "field.partial-date", "field.moment"]);
const bare = (text: string): string => text.replace(/[\p{Z}\p{C}\p{Pd}.()]/gu, "");

/** The slip of a value that a rule refuses, and of what was plainly meant, where that is known. */
export function slipOf(rule: string, value: string, meant?: string): Slip {
  if (meant === undefined) return unknown(rule, value);
  if (bare(value) === bare(meant)) return "spaces";
  if (dates.has(rule)) return "date";
  if (value.toLowerCase() === meant) return "capitals";
  if (value.toUpperCase() === meant) return "small-letters";
  return meant.endsWith(value) && /^0+$/.test(meant.slice(0, -value.length)) ? "zeros" : "form";
}

function unknown(rule: string, value: string): Slip {
  if (/^[+-]?[0-9](?:[.,][0-9]+)?E\+?[0-9]+$/i.test(value)) return "rounded";
  if (dates.has(rule) && /^[0-9]{5}(?:[.,][0-9]+)?$/.test(value)) return "day-number";
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)$/.test(value)
    ? "error-value"
    : "look";
}
