/** The cells of a row as they are written, quotes included: joined by the delimiter they are the row. */
export function rawCells(text: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let from = 0; ; ) {
    let at = from;
    if (text.startsWith('"', at))
      for (at++; ; at += 2) {
        const quote = text.indexOf('"', at);
        at = quote < 0 ? text.length : quote;
        if (text[at + 1] !== '"') break;
      }
    const end = text.indexOf(delimiter, at);
    cells.push(end < 0 ? text.slice(from) : text.slice(from, end));
    if (end < 0) return cells;
    from = end + delimiter.length;
  }
}

/** A text as a cell, within quotes where it needs them. */
export const quotedCell = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
