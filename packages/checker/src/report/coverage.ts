import { before, firstDifference } from "./order.js";
import { bounded } from "./shown.js";

/** How many records have a value in one column of a table, or in one place of a JSON file. */
export interface Coverage {
  of: string;
  /** The place: of a table exactly, elsewhere with `*` for every position in a list; `""` for the record itself. */
  at: string;
  /** The heading of the column. */
  column?: string;
  /** The column's letters. */
  letters?: string;
  /** How many records have a value there. */
  filled: number;
  /** How many values there are, where lists make them more than the records. */
  values?: number;
  /** Of how many records. */
  records: number;
}

/** A place in which records have values, and how many do. */
export type Filled = Omit<Coverage, "of" | "records">;

/** The coverage of one file: a sum that any parts of it add up to. */
export class Cover {
  readonly #places = new Map<string, Coverage>();

  /** Adds records of one kind, and the places they fill; a column that is empty is given too, with none filled. */
  add(of: string, records: number, places: Iterable<Filled>): void {
    this.#fill(of, { at: "", filled: records });
    for (const place of places) if (place.at !== "") this.#fill(of, place);
  }

  /** Adds the coverage of another part. */
  merge(coverage: readonly Coverage[]): void {
    for (const { of, records: _, ...place } of coverage) this.#fill(of, place);
  }

  #fill(of: string, { filled, values = filled, ...place }: Filled): void {
    const at = bounded(place.at, 300);
    const key = [of, at, place.letters ?? "", place.column ?? ""].join("\n");
    const held: Coverage = this.#places.get(key) ?? { of, ...place, at, filled: 0, records: 0 };
    if (held.column !== undefined) held.column = bounded(held.column);
    const both = (held.values ?? held.filled) + values;
    held.filled += filled;
    if (both > held.filled) held.values = both;
    this.#places.set(key, held);
  }

  /** The record itself, then the columns in their order, or else the places in that of their pointers. */
  list(): Coverage[] {
    const totals = new Map<string, number>();
    for (const { of, at, filled } of this.#places.values()) if (at === "") totals.set(of, filled);
    return [...this.#places.values()]
      .map(({ records: _, ...place }) => ({ ...place, records: totals.get(place.of) ?? 0 }))
      .sort(
        (a, b) =>
          before(a.of, b.of) ||
          before(a.letters?.length, b.letters?.length) ||
          firstDifference([a.letters, a.at, a.column], [b.letters, b.at, b.column]),
      );
  }
}
