import { bounded } from "./shown.js";

/**
 * A text whose own characters never steer what shows it: control characters, line and paragraph separators, and the
 * marks that turn the direction of writing round give way to U+FFFD.
 *
 * @param text what a file or a person brought.
 */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

// beyond this nobody reads on, and a browser lays out a text without a space for minutes
const longest = 1000;

/** The same value with every text in it printable, and none longer than people read. */
export function allPrintable<T>(value: T): T {
  if (typeof value === "string") return printable(bounded(value, longest)) as T;
  if (Array.isArray(value)) return value.map(allPrintable) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, allPrintable(held)])) as T;
}
