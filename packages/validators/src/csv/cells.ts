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
 */
export function csvCells(text: string, delimiter: string): CsvCells {
  if (!text.includes('"')) return { cells: text.split(delimiter) };
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

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}
