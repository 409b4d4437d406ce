import { expect, it } from "vitest";
import { csvLine, safeCell } from "../../src/report/safe-cell.js";

it.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["+1+1", "'+1+1"],
  ["-A1", "'-A1"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["＝1", "'＝1"],
  ["+44 7700 900123", "'+44 7700 900123"],
  ["-1e5", "'-1e5"],
  ["-", "'-"],
  ["+447700900123", "+447700900123"],
  ["-12.50", "-12.50"],
  ["-0", "-0"],
  ["Siân", "Siân"],
  ["", ""],
  [" =1", " =1"],
])("writes the cell %j as %j", (cell, safe) => expect(safeCell(cell)).toBe(safe));

it("quotes what any spreadsheet would take for the end of a cell", () => {
  expect(csvLine(["a;=1", 'say "x"', "a,b", "a|b", 5, undefined])).toBe(
    '"a;=1","say ""x""","a,b","a|b",5,\r\n',
  );
});
