import { isReadByBytes } from "../csv/by-bytes.js";
import { dialectOf } from "../csv/dialect.js";
import { columnsOf } from "../csv/headings.js";
import { Opening } from "../csv/opening.js";
import { tableRecord } from "../csv/table-record.js";
import { formatOf } from "../format.js";
import type { CheckOptions } from "../options.js";
import type { Handle, Source } from "../source.js";
import { encodingOf } from "../text/encoding.js";
import { joined } from "../text/head.js";
import { kindOf } from "../unpack/kind.js";
import type { Work } from "./work.js";

/** A file that can be read in parts, and where they begin. */
export interface Cut extends Pick<Work, "opening" | "format" | "delimiter" | "as"> {
  handle: Handle;
  openPart: NonNullable<Source["openPart"]>;
  /** How many rows and lines the opening has, those of headings included. */
  rows: number;
  lines: number;
  /** The places of the parts, the end of the file last. */
  places: number[];
}

type Beginning = Pick<Cut, "opening" | "format" | "delimiter" | "as" | "rows" | "lines">;

// smaller parts are not worth a thread
const leastBytes = 48 * 1024 * 1024;
// such a part of one is read before a thread has begun: the first part is longer by it
const leadShare = 0.5;
const headLength = 65_536;
const LF = 10;
const longestLine = 1024 * 1024;

/** Where a file can be cut, or `undefined` where it is to be read as a whole: it is small, packed, or of another kind. */
export async function cutOf(source: Source, options: CheckOptions): Promise<Cut | undefined> {
  const { size = 0, handle, openPart, canReopen, part } = source;
  const { threads, each } = options;
  const least = threads?.leastBytes ?? leastBytes;
  const lead = leadShare * least;
  const count = Math.min(threads?.count ?? 1, Math.floor((size - lead) / least));
  // each fault is told in the order in which they stand
  if (count < 2 || !openPart || handle === undefined || canReopen === false || part || each) return undefined;
  let head: Uint8Array = new Uint8Array(0);
  for await (const block of openPart(0, Math.min(size, headLength))) head = joined(head, block.slice());
  const opened = openedAt(head, source, options);
  if (!opened) return undefined;
  const places = [0];
  for (let one = 1; one < count; one++) {
    const place = await lineStart(openPart, Math.floor(lead + ((size - lead) * one) / count), size);
    if (place === undefined || place <= (places.at(-1) ?? 0)) return undefined;
    places.push(place);
  }
  return { ...opened, handle, openPart, places: [...places, size] };
}

/** What a file opens with, where it is one that can be cut. */
function openedAt(head: Uint8Array, source: Source, { as = source.as }: CheckOptions): Beginning | undefined {
  if (kindOf(head) !== "text") return undefined;
  const { encoding = "utf-8", mark = 0 } = encodingOf(head) ?? {};
  if (encoding !== "utf-8") return undefined;
  const start = head.subarray(mark);
  const format = source.format ?? formatOf(source.name, start);
  if (format === "ndjson")
    return { format, opening: new Uint8Array(0), rows: 0, lines: 0, ...(as !== undefined && { as }) };
  return format === "csv" ? openedTable(start, source, as) : undefined;
}

function openedTable(start: Uint8Array, source: Source, as: string | undefined): Beginning | undefined {
  const dialect = dialectOf(start, source.delimiter);
  const begun = dialect.lineEnd === LF ? new Opening(dialect).push(start, false) : undefined;
  if (!begun) return undefined;
  const { record } = tableRecord(begun.headings, begun.first, as);
  if (record === undefined || !isReadByBytes(columnsOf(begun.headings, record).columns)) return undefined;
  return {
    format: "csv",
    // a copy, because what is sent to a thread is sent with all of its memory
    opening: start.slice(0, start.length - begun.rest.length),
    delimiter: dialect.delimiter,
    as: record,
    rows: begun.row,
    lines: begun.line - 1,
  };
}

/** The first start of a line behind a place; `undefined` where the line there is too long. */
async function lineStart(
  openPart: NonNullable<Source["openPart"]>,
  from: number,
  size: number,
): Promise<number | undefined> {
  let at = from;
  for await (const block of openPart(from, Math.min(size, from + longestLine))) {
    const end = block.indexOf(LF);
    if (end >= 0) return at + end + 1 < size ? at + end + 1 : undefined;
    at += block.length;
  }
  return undefined;
}
