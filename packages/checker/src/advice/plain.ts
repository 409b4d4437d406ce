import { dayOf, dayOfText } from "../day.js";
import { placesOf } from "../dictionary.js";
import { datedCodes, deprecated } from "../generated/facts.js";
import type { Values } from "../value-reader.js";
import { dates } from "./judges.js";

/** Whether a value is plainly nothing to remark on, so that it need not be made into a text; its column has one. */
export type Plain = (values: Values, column: number) => boolean;

/**
 * How values of a place are told that are plainly nothing to remark on, where it has but one judge that knows.
 *
 * @param columnOf gives the column of another place beside it, -1 where there is none.
 */
export function plainAt(
  record: string,
  at: string,
  today: string,
  columnOf: (pattern: string) => number,
): Plain | undefined {
  const { of = "" } = placesOf(record).get(at) ?? {};
  if (deprecated[record]?.includes(at)) return undefined;
  if (dates.has(of)) return plainDate(dayOfText(today));
  if (at.startsWith("/names/") && of === "PlainText") return hasNoAt;
  if (!datedCodes[of]) return undefined;
  const dateAt = `${at.slice(0, at.lastIndexOf("/"))}/asAtDate`;
  return plainCode(of, columnOf(dateAt), columnOf("/source/recordedAt"));
}

/** Days that are past, and years before this one. */
function plainDate(today: number): Plain {
  const thisYear = Math.floor(today / 10_000);
  return ({ bytes, starts, ends }, column) => {
    const from = starts[column] as number;
    const day = dayOf(bytes, from, ends[column] as number);
    if (day > 0) return day > 1900_01_01 && day <= today;
    let year = 0;
    for (let digit = 0; digit < 4; digit++) year = year * 10 + ((bytes[from + digit] as number) - 48);
    return year > 1900 && year < thisYear;
  };
}

const hasNoAt: Plain = ({ bytes, starts, ends }, column) => {
  const to = ends[column] as number;
  for (let place = starts[column] as number; place < to; place++) if (bytes[place] === 64) return false;
  return true;
};

/** Codes that still hold, on a day on which they did. */
function plainCode(list: string, dateColumn: number, recordedColumn: number): Plain {
  const encoder = new TextEncoder();
  const since = new Map(
    (datedCodes[list] ?? [])
      .filter(([, , , , to]) => to === "")
      .map(([code, , , from]) => [numberOf(encoder.encode(code), 0, code.length), dayOfText(from)]),
  );
  return ({ bytes, starts, ends }, column) => {
    const from = since.get(numberOf(bytes, starts[column] as number, ends[column] as number));
    if (from === undefined) return false;
    const isFilled = (ends[dateColumn] ?? -1) > (starts[dateColumn] ?? -1);
    const dated = isFilled ? dateColumn : recordedColumn;
    const day = dayOf(bytes, starts[dated] ?? -1, ends[dated] ?? -1);
    return day > 0 && day >= from;
  };
}

/** A code of a letter and digits as a number that no other such code has; -1 for any other text. */
function numberOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 12 || to === from) return -1;
  let number = bytes[from] as number;
  for (let at = from + 1; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
