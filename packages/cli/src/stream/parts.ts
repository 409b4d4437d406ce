import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";

/** What a stream says of the lines that follow, until it says otherwise. */
export interface PartLine {
  /** The file they are a part of. */
  path?: string;
  /** The record they hold. */
  as?: string;
  /** The headings of a table, as the file has them; without, each line is a JSON record. */
  headings?: string;
  /** The row that the first of them has in the file, and the line. */
  row?: number;
  line?: number;
}

const marker = '{"$part"';
const longestLine = 1024 * 1024;
const LF = 10;

/** A part of a stream: what is said of it, and its bytes, which are to be read to their end before the next part. */
export interface StreamedPart {
  said: PartLine;
  bytes: AsyncGenerator<Uint8Array>;
}

/**
 * Cuts a stream into parts, at lines such as `{"$part":{"path":"residents.ndjson","row":1001,"line":1001}}`.
 *
 * @throws Stop where such a line cannot be understood.
 */
export async function* partsOf(
  input: AsyncIterable<Uint8Array>,
  first: PartLine,
): AsyncGenerator<StreamedPart> {
  const iterator = input[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let isAtLineStart = true;
  let hasEnded = false;
  let next: PartLine | undefined;
  const more = async (): Promise<void> => {
    const block = await iterator.next();
    if (block.done) hasEnded = true;
    else held = held.length === 0 ? Buffer.from(block.value) : Buffer.concat([held, block.value]);
  };
  /** Where the next marker begins at the start of a line, or might once more has come; the length where there is none. */
  const markerPlace = (): number => {
    if (isAtLineStart && mayBeMarker(held, 0)) return 0;
    for (let at = held.indexOf(LF); at >= 0; at = held.indexOf(LF, at + 1))
      if (mayBeMarker(held, at + 1)) return at + 1;
    return held.length;
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const place = markerPlace();
      if (place > 0) {
        yield held.subarray(0, place);
        isAtLineStart = held[place - 1] === LF;
        held = held.subarray(place);
      } else if (held.length > 0 && (held.includes(LF) || hasEnded)) {
        if (!held.subarray(0, marker.length).equals(Buffer.from(marker))) {
          yield held;
          held = Buffer.alloc(0);
          continue;
        }
        const end = held.includes(LF) ? held.indexOf(LF) : held.length;
        next = partLine(held.toString("utf8", 0, end));
        held = held.subarray(end + 1);
        return;
      } else if (hasEnded) return;
      else if (held.length > longestLine) throw misread(held.toString("utf8", 0, 60));
      else await more();
    }
  }
  let said = first;
  for (;;) {
    next = undefined;
    const read = bytes();
    const start = await read.next();
    // a stream that begins by saying what it holds has no part before that
    const isNothing = said === first && start.done && next !== undefined;
    if (!isNothing) yield { said, bytes: behind(start, read) };
    if (next === undefined) return;
    said = { ...first, ...(next as PartLine) };
  }
}

async function* behind(
  start: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (start.done) return;
  yield start.value;
  yield* rest;
}

const mayBeMarker = (bytes: Buffer, at: number): boolean => {
  const start = bytes.toString("latin1", at, at + marker.length);
  return at < bytes.length && marker.startsWith(start);
};

function partLine(text: string): PartLine {
  try {
    const { $part: said } = JSON.parse(text) as { $part: Record<string, unknown> };
    const isText = (value: unknown): boolean => value === undefined || typeof value === "string";
    const isPlace = (value: unknown): boolean =>
      value === undefined || (Number.isInteger(value) && Number(value) > 0);
    const { path, as, headings, row, line, ...unknown } = said;
    const isRight = [path, as, headings].every(isText) && [row, line].every(isPlace);
    if (isRight && Object.keys(unknown).length === 0) return said;
  } catch {
    // said below
  }
  throw misread(text);
}

const misread = (text: string): Stop =>
  new Stop(
    say({
      en: `A line that begins a part must be like {"$part":{"path":"residents.ndjson","row":1001,"line":1001}}. It was: ${text.slice(0, 200)}`,
      cy: `Rhaid i linell sy'n dechrau rhan fod fel {"$part":{"path":"residents.ndjson","row":1001,"line":1001}}. Roedd yn: ${text.slice(0, 200)}`,
    }),
    exit.usage,
  );
