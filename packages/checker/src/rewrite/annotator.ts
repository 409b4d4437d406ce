import type { Locale } from "../options.js";
import { safeCell } from "../report/safe-cell.js";
import type { Editor } from "./edit.js";

const headings = { en: "What is wrong", cy: "Beth sydd o'i le" } as const;
// a spreadsheet shows no more of a cell
const longestNote = 2000;

/**
 * Marks what is wrong: a note in a column of its own, and the cells at fault.
 *
 * @param locale the language of the heading; the messages have one already.
 * @param isHarmless whether cells that a spreadsheet would run as formulas are made texts.
 */
export const annotator = (locale: Locale, isHarmless: boolean): Editor => ({
  heading: headings[locale],
  requotes: true,
  edit: ({ cells }, faults, columns) => {
    const notes = faults.map(({ fault, column }) => {
      const heading = column === undefined ? undefined : columns[column]?.heading;
      return heading ? `${heading}: ${fault.message}` : fault.message;
    });
    const note = [...new Set(notes)].join("; ");
    return {
      replaced: isHarmless ? harmless(cells) : new Map(),
      marked: new Set(faults.flatMap(({ column }) => (column === undefined ? [] : [column]))),
      ...(note && { note: note.length > longestNote ? `${note.slice(0, longestNote)}…` : note }),
    };
  },
});

/** The cells of a row that a spreadsheet would run as formulas, made texts. */
export function harmless(cells: readonly string[]): Map<number, string> {
  const replaced = new Map<number, string>();
  cells.forEach((cell, column) => {
    const safe = safeCell(cell);
    if (safe !== cell) replaced.set(column, safe);
  });
  return replaced;
}
