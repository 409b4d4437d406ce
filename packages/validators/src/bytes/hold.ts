import type { Comparison, Fact, Facts } from "./facts.js";
import type { Whereabouts } from "./judge.js";

/** The values of a record, as comparisons ask for them. */
export interface Compared {
  /** The text of a value, empty where there is none. */
  textOf: (column: number) => string;
  /** Whether one stands before (less than 0), with or behind another; `undefined` where their bytes do not say. */
  orderOf: (a: number, b: number) => number | undefined;
}

/** Whether facts hold of a record's values; `pointed` gives the columns that a pointer leads to. */
export const hold = (
  store: Facts,
  facts: readonly Fact[],
  values: Compared,
  pointed: ReadonlyMap<string, readonly number[]>,
): boolean => facts.every((fact) => store.holds(fact, (comparison) => holds(comparison, values, pointed)));

function holds(
  { order, a, b }: Comparison,
  { textOf, orderOf }: Compared,
  pointed: ReadonlyMap<string, readonly number[]>,
): boolean {
  if (order === "absent" || order === "stated") {
    const isStated = (pointed.get(textOf(a)) ?? []).some((column) => textOf(column) !== "");
    return isStated === (order === "stated");
  }
  if (order === "starts") return textOf(a).startsWith(textOf(b));
  if (order === "contains") return textOf(a).includes(textOf(b));
  const found = orderOf(a, b) ?? ordered(textOf(a), textOf(b));
  return order === "same" ? found === 0 : order === "<" ? found < 0 : found <= 0;
}

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of two values by their bytes, unless an escaping byte is among them. */
export function orderOfBytes(
  bytes: Uint8Array,
  { starts, ends }: Whereabouts,
  a: number,
  b: number,
  escaping: number,
): number | undefined {
  let [one = -1, other = -1] = [starts[a], starts[b]];
  const [oneEnd = -1, otherEnd = -1] = [ends[a], ends[b]];
  while (one < oneEnd && other < otherEnd) {
    const byte = bytes[one++] as number;
    const difference = byte - (bytes[other++] as number);
    // beyond ASCII, texts have another order than their bytes
    if (byte === escaping || byte - difference === escaping || byte > 127) return undefined;
    if (difference !== 0) return difference;
  }
  return oneEnd - one - (otherEnd - other);
}
