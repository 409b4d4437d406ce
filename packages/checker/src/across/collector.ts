import { valueReader } from "@council-data/validators/csv";
import { dayOf } from "../day.js";
import { valuesAt } from "../json/values-at.js";
import { columnLetters } from "../report/shown.js";
import type { Shift } from "../source.js";
import type { Onlooker, ValueColumn, ValueReader } from "../value-reader.js";
import type { Entries } from "./entries.js";
import { type Key, packedKey, uuidKey } from "./key.js";
import type { LinkCounts } from "./link-counts.js";
import { personScheme, type Seat, seatAt, seatsIn, seatsOf } from "./seats.js";
import type { Spots } from "./spots.js";

/** Takes from the records of one file, right or wrong, what is compared with other records. */
export class Collector implements Onlooker {
  readonly #key: Key = [0, 0, 0, 0];
  readonly #holder: Key = [0, 0, 0, 0];

  constructor(
    private readonly file: { path: string; sheet?: string; shift: Shift },
    private readonly entries: Entries,
    private readonly links: LinkCounts,
    private readonly spots: Spots,
    private readonly given: Set<string>,
  ) {}

  #spot(of: string, { role, at, to, date }: Seat, column = 0, heading?: string): number {
    return this.spots.number({
      file: this.file.path,
      ...(this.file.sheet !== undefined && { sheet: this.file.sheet }),
      of,
      role,
      at,
      to,
      ...(heading !== undefined && { column: heading, letters: columnLetters(column + 1) }),
      ...(role === "link" && date !== undefined && { isDated: true as const }),
    });
  }

  /** What reads the values of rows, or of records of one make. */
  rows(record: string, columns: readonly ValueColumn[]): ValueReader {
    this.given.add(record);
    const pointers = columns.map(({ at }) => at);
    const columnOf = (at: string | undefined): number => (at === undefined ? -1 : pointers.indexOf(at));
    const holder = columnOf("/id");
    const seats = seatsIn(record, pointers).map((seat) => {
      const column = columnOf(seat.at);
      const spot = this.#spot(record, seat, column, columns[column]?.heading);
      return { role: seat.role, column, date: columnOf(seat.date), scheme: columnOf(seat.scheme), spot };
    });
    return {
      read: ({ bytes, starts, ends }, rowInPart, lineInPart) => {
        const row = rowInPart + this.file.shift.rows;
        const line = lineInPart + this.file.shift.lines;
        for (const { role, column, date, scheme, spot } of seats) {
          const from = starts[column] ?? -1;
          const to = ends[column] ?? -1;
          if (to <= from) continue;
          const day = dayOf(bytes, starts[date] ?? -1, ends[date] ?? -1);
          if (role !== "person") this.#uuid(role, bytes, from, to, spot, row, line, day);
          else if (isText(bytes, starts[scheme] ?? -1, ends[scheme] ?? -1, personScheme)) {
            const has = uuidKey(bytes, starts[holder] ?? -1, ends[holder] ?? -1, this.#holder);
            this.#person(bytes, from, to, spot, row, line, has);
          }
        }
      },
    };
  }

  /** Reads a record that is an object. */
  record(of: string, value: unknown, rowInPart: number, lineInPart: number): void {
    this.given.add(of);
    const row = rowInPart + this.file.shift.rows;
    const line = lineInPart + this.file.shift.lines;
    const textAt = (at: string | undefined): string =>
      at === undefined ? "" : (valuesAt(value, at)[0]?.text ?? "");
    for (const general of seatsOf(of))
      for (const { at, text } of valuesAt(value, general.at)) {
        const seat = seatAt(general, at);
        if (seat.role === "person" && textAt(seat.scheme) !== personScheme) continue;
        const spot = this.#spot(of, seat);
        const bytes = encoder.encode(text);
        const date = encoder.encode(textAt(seat.date));
        const day = dayOf(date, 0, date.length);
        if (seat.role !== "person") this.#uuid(seat.role, bytes, 0, bytes.length, spot, row, line, day);
        else {
          const id = encoder.encode(textAt("/id"));
          const hasHolder = uuidKey(id, 0, id.length, this.#holder);
          this.#person(bytes, 0, bytes.length, spot, row, line, hasHolder);
        }
      }
  }

  /** Takes the id of a record, or a link to one. */
  #uuid(
    role: "id" | "link",
    bytes: Uint8Array,
    from: number,
    to: number,
    spot: number,
    row: number,
    line: number,
    day: number,
  ): void {
    if (!uuidKey(bytes, from, to, this.#key)) return;
    if (role === "id") this.entries.add(this.#key, spot, row, line, 1, day, 0);
    else this.links.add(this.#key, spot, row, line, day);
  }

  #person(
    bytes: Uint8Array,
    from: number,
    to: number,
    spot: number,
    row: number,
    line: number,
    hasHolder: boolean,
  ): void {
    // a wrong number is a fault of its own, and often one that stands for "not known"
    if (!isNhsNumber(bytes, from, to)) return;
    packedKey(bytes, from, to, this.#key);
    const holder = this.#holder;
    // 63 bits of who has it; 0 where that is not known
    const x0 = hasHolder ? holder[0] ^ holder[2] : 0;
    const x1 = hasHolder ? (holder[1] ^ holder[3]) | 1 : 0;
    this.entries.add(this.#key, spot, row, line, 1, x0, x1);
  }
}

const encoder = new TextEncoder();
const isNhsNumber = valueReader("NhsNumber");

function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (from < 0 || to - from !== text.length) return false;
  for (let index = 0; index < text.length; index++)
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  return true;
}
