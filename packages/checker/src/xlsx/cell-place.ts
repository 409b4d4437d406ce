import { Unreadable } from "../unreadable.js";

// the last cell of a sheet is XFD1048576
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** The row and column of a cell such as `C17`, both from 1. */
export function cellPlace(reference: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column < 1 || column > mostColumns || row < 1 || row > mostRows) throw new Unreadable("file.damaged");
  return { row, column };
}
