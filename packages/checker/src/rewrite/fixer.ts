import { repairOf } from "../mend/repair-of.js";
import { columnLetters } from "../report/shown.js";
import { harmless } from "./annotator.js";
import type { Editor } from "./edit.js";

/** One change to a file: where, by which rule, and what stands there now instead. */
export interface Change {
  sheet?: string;
  row: number;
  line: number;
  /** The heading of the column, or the JSON Pointer of the place. */
  column: string;
  cell?: string;
  /** The rule that what was there broke; `cell.formula` for one that a spreadsheet would have run. */
  rule: string;
  before: string;
  after: string;
}

/**
 * Makes the repairs that are safe, and none that is a guess.
 *
 * @param changed is told of each change.
 * @param isHarmless whether cells that a spreadsheet would run as formulas are made texts.
 */
export const fixer = (changed: (change: Change) => void, isHarmless: boolean): Editor => ({
  requotes: false,
  edit: (row, faults, columns) => {
    const replaced = new Map<number, string>();
    const rules = new Map<number, string>();
    for (const { fault, column, value } of faults) {
      if (column === undefined || value === undefined || replaced.has(column)) continue;
      const meant = row.formulas?.has(column) ? undefined : repairOf(fault.rule, value);
      if (meant === undefined) continue;
      replaced.set(column, meant);
      rules.set(column, fault.rule);
    }
    const texts = row.cells.map((cell, column) => replaced.get(column) ?? cell);
    if (isHarmless)
      for (const [column, text] of harmless(texts)) {
        replaced.set(column, text);
        if (!rules.has(column)) rules.set(column, "cell.formula");
      }
    for (const [column, rule] of rules)
      changed({
        row: row.number,
        line: row.line,
        column: columns[column]?.heading ?? "",
        cell: `${columnLetters(column + 1)}${row.number}`,
        rule,
        before: row.cells[column] ?? "",
        after: replaced.get(column) ?? "",
      });
    return { replaced, marked: new Set() };
  },
});
