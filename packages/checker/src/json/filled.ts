import type { SeenRow } from "@council-data/validators/json";
import { general, placesOf } from "../dictionary.js";
import type { Filled } from "../report/coverage.js";
import type { Tally } from "../report/tally.js";

/** The places of the standard in which a record has values, `*` for every position in a list. */
export function filledPlaces(of: string, value: unknown): Filled[] {
  const known = placesOf(of);
  const counts = new Map<string, number>();
  const visit = (held: unknown, at: string): void => {
    if (Array.isArray(held)) for (const item of held) visit(item, `${at}/*`);
    else if (typeof held === "object" && held !== null)
      for (const [key, item] of Object.entries(held)) visit(item, `${at}/${key}`);
    else if (held !== "" && held !== null && known.has(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  visit(value, "");
  return [...counts].map(([at, values]) => ({ at, filled: 1, ...(values > 1 && { values }) }));
}

interface Counted {
  at: string;
  filled: number;
  values: number;
  /** The record in which there was a value last. */
  last: number;
}

/** Counts how many records, of those that are judged by their bytes, have values in each place. */
export class FilledPlaces {
  #columns: SeenRow["columns"] = [];
  /** By column, the number of its place: those of all items of a list are one. */
  #placeOf: number[] = [];
  #places: Counted[] = [];
  #records = 0;

  constructor(private readonly tally: Tally) {}

  see({ columns, starts, row }: SeenRow): void {
    if (columns !== this.#columns) this.#begin(columns);
    this.#records++;
    for (let column = 0; column < columns.length; column++) {
      if ((starts[column] as number) < 0) continue;
      const place = this.#places[this.#placeOf[column] as number] as Counted;
      place.values++;
      if (place.last !== row) place.filled++;
      place.last = row;
    }
  }

  /** Tells of what has been counted, and begins anew. */
  end(of: string): void {
    if (this.#records > 0)
      this.tally.cover(
        of,
        this.#records,
        this.#places
          .filter(({ filled }) => filled > 0)
          .map(({ at, filled, values }) => ({ at, filled, ...(values > filled && { values }) })),
      );
    this.#records = 0;
    for (const place of this.#places) Object.assign(place, { filled: 0, values: 0, last: -1 });
  }

  #begin(columns: SeenRow["columns"]): void {
    const pointers = columns.map((keys = []) => general(`/${keys.join("/")}`));
    const distinct = [...new Set(pointers)];
    this.#columns = columns;
    this.#placeOf = pointers.map((at) => distinct.indexOf(at));
    const known = new Map(this.#places.map((place) => [place.at, place]));
    this.#places = distinct.map((at) => known.get(at) ?? { at, filled: 0, values: 0, last: -1 });
  }
}
