import type { Shift } from "../source.js";
import type { Seat } from "./seats.js";

/** Where in which file values of one seat stand. */
export interface Spot extends Pick<Seat, "role" | "at" | "to"> {
  file: string;
  sheet?: string;
  /** The record the value is in. */
  of: string;
  /** The heading and the letters of the column of a table. */
  column?: string;
  letters?: string;
  /** Whether the linked record must not have ended by a date. */
  isDated?: true;
  /** How far its entries are from where they stand in the file, where that became known after they did. */
  shift?: Shift;
  /** Said where the file was read anew, so that what was taken from it before counts no more. */
  isVoid?: true;
}

/** Spots by number. */
export class Spots {
  readonly list: Spot[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a spot. */
  number(spot: Spot): number {
    const key = JSON.stringify(spot);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.add(spot);
  }

  /** Gives a spot a number of its own. */
  add(spot: Spot): number {
    return this.list.push(spot) - 1;
  }

  /** Says that what was taken from a file counts no more. */
  forget(file: string): void {
    this.#numbers.clear();
    for (const spot of this.list) if (spot.file === file) spot.isVoid = true;
  }
}
