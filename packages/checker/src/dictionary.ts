import { places as rows } from "./generated/dictionary.js";

/** A row of the generated dictionary. */
export type PlaceRow = readonly [
  at: string,
  of: string,
  kind: "text" | "number" | "yes-no",
  sensitivity: string,
  title: string,
  cy: string,
  required: boolean,
];

/** A list or an object in the generated dictionary. */
export type BranchRow = readonly [at: string, title: string, cy: string];

/** A place in a record that holds a single value. */
export interface Place {
  /** Its JSON Pointer, `*` for every position in a list. */
  at: string;
  /** The field or code list that judges it. */
  of: string;
  kind: "text" | "number" | "yes-no";
  sensitivity: string;
  title: string;
  cy: string;
  /** Whether no record is right without it. */
  required: boolean;
}

/** The records of the standard. */
export const recordNames: readonly string[] = Object.keys(rows);

const known = new Map<string, ReadonlyMap<string, Place>>();

/** Every place of a record that holds a single value, by its JSON Pointer with `*` for positions. */
export function placesOf(record: string): ReadonlyMap<string, Place> {
  const places =
    known.get(record) ??
    new Map(
      (rows[record] ?? []).map(([at, of, kind, sensitivity, title, cy, required]) => [
        at,
        { at, of, kind, sensitivity, title, cy, required },
      ]),
    );
  known.set(record, places);
  return places;
}

// `/names/0/use` → `/names/*/use`
/** A pointer with a star for each of its positions in lists. */
export const general = (pointer: string): string => pointer.replace(/\/(?:0|[1-9][0-9]*)(?=\/|$)/g, "/*");
