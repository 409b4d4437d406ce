/** The longest row that is held in memory. */
export const longestRow = 1024 * 1024;

const QUOTE = 34;

/** How rows are cut: the byte between cells, the byte that ends a line, the byte that quotes, and the longest row. */
export interface RowDialect {
  delimiter: number;
  /** 10, or 13 for files of the old Macintosh. */
  lineEnd: number;
  /** -1 for lines in which nothing is quoted. */
  quote: number;
  longest: number;
}

/** Rows of comma-separated values. */
export const csvDialect = (delimiter: number, lineEnd = 10): RowDialect => ({
  delimiter,
  lineEnd,
  quote: QUOTE,
  longest: longestRow,
});

/** Where a row ends, and the next one begins. */
export interface RowEnd {
  end: number;
  next: number;
  /** How many lines end with it and within it. */
  lines: number;
  /** `unclosed-quote`: ended at its first line, because a quote is never closed; `too-long`: all of it is not held. */
  problem?: "unclosed-quote" | "too-long";
}

/** The end of the row that begins at `start`, or `undefined` where more bytes are needed (RFC 4180, section 2). */
export function rowEnd(
  bytes: Uint8Array,
  start: number,
  isLast: boolean,
  dialect: RowDialect,
): RowEnd | undefined {
  const { lineEnd: end, longest } = dialect;
  const lineEnd = bytes.indexOf(end, start);
  const line = bytes.subarray(start, lineEnd < 0 ? bytes.length : lineEnd);
  const isPlain = !line.includes(dialect.quote);
  const found =
    isPlain && lineEnd >= 0
      ? { end: lineEnd, next: lineEnd + 1, lines: 1 }
      : isPlain
        ? undefined
        : quotedEnd(bytes, start, dialect);
  if (found && found.end - start <= longest) return found;
  const isTooLong = bytes.length - start > longest;
  if (!isTooLong && !isLast) return undefined;
  // a quote that is not closed within the longest row, or the file, is taken for a stray one
  if (lineEnd >= 0 && lineEnd - start <= longest)
    return { end: lineEnd, next: lineEnd + 1, lines: 1, problem: "unclosed-quote" };
  if (isTooLong) return { end: start + 1024, next: start + longest, lines: 0, problem: "too-long" };
  const closed = Uint8Array.from([...bytes.subarray(start), end]);
  const isOpen = !isPlain && !quotedEnd(closed, 0, dialect);
  return {
    end: bytes.length,
    next: bytes.length,
    lines: 0,
    ...(isOpen && { problem: "unclosed-quote" as const }),
  };
}

function quotedEnd(
  bytes: Uint8Array,
  start: number,
  { delimiter, lineEnd, quote }: RowDialect,
): RowEnd | undefined {
  let lines = 1;
  for (let at = start; ; at++) {
    // at the beginning of a cell
    if (bytes[at] === quote) {
      const close = closingQuote(bytes, at, quote);
      if (close < 0) return undefined;
      for (
        let line = bytes.indexOf(lineEnd, at);
        line >= 0 && line < close;
        line = bytes.indexOf(lineEnd, line + 1)
      )
        lines++;
      at = close + 1;
    }
    while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== lineEnd) at++;
    if (at >= bytes.length) return undefined;
    if (bytes[at] === lineEnd) return { end: at, next: at + 1, lines };
  }
}

/** Where the quote that opens at a place closes; two quotes together stand for one. */
function closingQuote(bytes: Uint8Array, open: number, quote: number): number {
  for (let at = open + 1; ; at += 2) {
    at = bytes.indexOf(quote, at);
    if (at < 0 || at + 1 >= bytes.length || bytes[at + 1] !== quote) return at;
  }
}
