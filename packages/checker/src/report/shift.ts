import type { Shift } from "../source.js";
import type { Example, FaultGroup, Report } from "./report.js";
import { isOfFile, type ToldFault } from "./tally.js";

/** A report of a part of a file, whose records stand where they do in the file. */
export const shiftedReport = (report: Report, shift: Shift): Report => ({
  ...report,
  faults: report.faults.map((group) => shiftedGroup(group, shift)),
  advice: report.advice.map((group) => shiftedGroup(group, shift)),
});

/** A fault that was met in a part of a file, where it is in the file. */
export const shiftedFault = (fault: ToldFault, shift: Shift): ToldFault =>
  isOfFile(fault.rule) ? fault : { ...fault, example: shifted(fault.example, shift) };

const shiftedGroup = (group: FaultGroup, shift: Shift): FaultGroup =>
  isOfFile(group.rule)
    ? group
    : { ...group, examples: group.examples.map((example) => shifted(example, shift)) };

const shifted = (met: Example, { rows, lines }: Shift): Example => ({
  ...met,
  row: met.row + rows,
  line: met.line + lines,
  ...(met.cell !== undefined && { cell: met.cell.replace(/[0-9]+$/, String(met.row + rows)) }),
});
