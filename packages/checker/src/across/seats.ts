import { general } from "../dictionary.js";
import { links } from "../generated/facts.js";

/** A place of a record whose value is compared with those of other records. */
export interface Seat {
  /** `id`: the record's own; `link`: another record's; `person`: a number that one person has. */
  role: "id" | "link" | "person";
  at: string;
  /** The record whose id it is. */
  to: string;
  /** Where the date stands that counts: the day a record ended, or the day by which the linked one must not have. */
  date?: string;
  /** Where the scheme of the number stands. */
  scheme?: string;
}

/** The scheme of the number that no two residents have. */
export const personScheme = "nhs-number";

/** What is compared of a record; `*` in a pointer stands for every position in a list. */
export function seatsOf(record: string): Seat[] {
  return [
    { role: "id", at: "/id", to: record, date: "/period/to" },
    ...(links[record] ?? []).map(
      ([at = "", to = "", date]): Seat => ({ role: "link", at, to, ...(date !== undefined && { date }) }),
    ),
    ...(record === "Resident"
      ? [{ role: "person", at: "/identifiers/*/value", to: "", scheme: "/identifiers/*/scheme" } as const]
      : []),
  ];
}

/** A seat at one position of its list, where it has one. */
export function seatAt(seat: Seat, pointer: string): Seat {
  const position = /\/([0-9]+)(?=\/|$)/.exec(pointer)?.[1] ?? "0";
  const filled = (at: string): string => at.replace("*", position);
  return {
    ...seat,
    at: pointer,
    ...(seat.date !== undefined && { date: filled(seat.date) }),
    ...(seat.scheme !== undefined && { scheme: filled(seat.scheme) }),
  };
}

/** The seats that the columns of a table fill, by the pointers of the columns. */
export const seatsIn = (record: string, pointers: readonly string[]): Seat[] =>
  seatsOf(record).flatMap((seat) =>
    pointers.filter((pointer) => general(pointer) === seat.at).map((pointer) => seatAt(seat, pointer)),
  );
