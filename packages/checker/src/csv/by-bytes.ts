import type { Column } from "./headings.js";

const mostColumns = 1000;
// rules that compare each item of a list with every other make the automaton grow with the square of its items
const mostItems = 16;

/**
 * Whether the rows of a table are worth one automaton: a table with thousands of columns, or of long lists, costs more to
 * be made ready for than to be read row by row.
 */
export const isReadByBytes = (columns: readonly Column[]): boolean =>
  columns.length <= mostColumns &&
  columns.every(({ keys }) => keys.every((key) => typeof key !== "number" || key < mostItems));
