import type { Example } from "./report.js";

type Ordered = string | number | undefined;

/** Order by code units, the same on every machine, as no locale's is; what is absent comes first. */
export const before = (a: Ordered, b: Ordered): number =>
  a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : a < b ? -1 : 1;

/** The first difference between two lists of the same length. */
export function firstDifference(a: readonly Ordered[], b: readonly Ordered[]): number {
  for (let index = 0; index < a.length; index++) {
    const order = before(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

const keysOf = (example: Example): Ordered[] => [
  example.line,
  example.column,
  example.cell,
  example.looksLike,
  example.value,
  example.suggestion,
];

/** Examples by file, sheet, row and place; then by everything else, so that no two orders are possible. */
export const inOrder = (a: Example, b: Example): number =>
  before(a.file, b.file) ||
  before(a.sheet, b.sheet) ||
  a.row - b.row ||
  before(a.at, b.at) ||
  firstDifference(keysOf(a), keysOf(b));
