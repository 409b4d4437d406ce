const starts = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^(?:\+[1-9][0-9]{6,14}|-[0-9]+(?:\.[0-9]+)?)$/;

/**
 * A cell that a spreadsheet takes for text and not for a formula: where it could begin one, an apostrophe leads it.
 * A phone number such as +447700900123 and a negative number are left alone, as no formula is made of digits only.
 */
export const safeCell = (cell: string): string =>
  starts.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;

/** A line of CSV (RFC 4180) whose cells are safe; marks that split cells elsewhere are quoted as well. */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map((cell) => quoted(safeCell(String(cell ?? "")))).join(",")}\r\n`;

const quoted = (cell: string): string =>
  /[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
