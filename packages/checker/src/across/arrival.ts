import type { Shift } from "../source.js";
import { type Entries, entryWords } from "./entries.js";
import type { Key } from "./key.js";
import type { Spot, Spots } from "./spots.js";

/** Entries as another thread has them, and the spots that they name by number. */
export interface RawEntries {
  given: string[];
  spots: Spot[];
  words: Uint32Array;
}

/** Takes the entries of a part of a file while it is read: where in its file it begins is known later. */
export class Arrival {
  readonly #numbers: number[] = [];

  /** @param shift how far its records are from where they would be in a file of their own, once that is known. */
  constructor(
    private readonly entries: Entries,
    private readonly spots: Spots,
    private readonly given: Set<string>,
    private readonly shift: Shift,
  ) {}

  take({ given, spots, words }: RawEntries): void {
    for (const record of given) this.given.add(record);
    spots.forEach((spot, number) => {
      this.#numbers[number] ??= this.spots.add({ ...spot, shift: this.shift });
    });
    const key: Key = [0, 0, 0, 0];
    for (let at = 0; at < words.length; at += entryWords) {
      for (let word = 0; word < 4; word++) key[word] = words[at + word] as number;
      const [spot = 0, row = 0, line = 0, count = 0, x0 = 0, x1 = 0] = words.subarray(
        at + 4,
        at + entryWords,
      );
      this.entries.add(key, this.#numbers[spot] ?? 0, row, line, count, x0, x1);
    }
  }

  /** Says that what was taken counts no more. */
  drop(): void {
    for (const number of this.#numbers) (this.spots.list[number] as Spot).isVoid = true;
  }
}
