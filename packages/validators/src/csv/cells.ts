/** The cells of a row, and the place of the first one whose quotes do not stand at both its ends. */
export interface CsvCells {
  cells: string[];
  misquoted?: number;
}

const QUOTE = 34;

/**
 * Cuts the text of a row into cells (RFC 4180); a quote within an unquoted cell is a character like any other.
 *
 * @param text the row without its line end.
 * @param delimiter the character between cells.
 * @param expected how many cells a row mostly has: a list of that length is made faster than one that grows.
 */
export function csvCells(text: string, delimiter: string, expected = 0): CsvCells {
  if (!text.includes('"')) return { cells: plainCells(text, delimiter.charCodeAt(0), expected) };
  const cells: string[] = [];
  let misquoted: number | undefined;
  for (let at = 0; ; ) {
    let cell = "";
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (at < text.length && !text.startsWith(delimiter, at)) misquoted ??= cells.length;
    }
    const end = text.indexOf(delimiter, at);
    cells.push(cell + (end < 0 ? text.slice(at) : text.slice(at, end)));
    if (end < 0) return misquoted === undefined ? { cells } : { cells, misquoted };
    at = end + delimiter.length;
  }
}

function plainCells(text: string, delimiter: number, expected: number): string[] {
  const cells = new Array<string>(expected).fill("");
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== delimiter) continue;
    cells[count++] = at === from ? "" : text.slice(from, at);
    from = at + 1;
  }
  cells[count++] = text.slice(from);
  cells.length = count;
  return cells;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}
