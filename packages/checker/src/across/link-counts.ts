import { examplesKept } from "../report/report.js";
import type { Entries } from "./entries.js";
import type { Key } from "./key.js";

const slots = 8192;
const slotWords = 8;

/**
 * Links as they come. Where the same link stands in one column again and again, as that to the partner whose records
 * they are does, the first places are entries of their own and the rest are counted.
 */
export class LinkCounts {
  // key, spot, day, how many, whether in use
  readonly #slots = new Uint32Array(slots * slotWords);

  constructor(private readonly entries: Entries) {}

  add(key: Readonly<Key>, spot: number, row: number, line: number, day: number): void {
    const words = this.#slots;
    const mixed = Math.imul(key[0] ^ Math.imul(key[3] + spot, 0x9e3779b1) ^ day, 0x85ebca6b);
    const at = ((mixed ^ (mixed >>> 15)) & (slots - 1)) * slotWords;
    const isSame =
      words[at + 7] === 1 &&
      words[at] === key[0] &&
      words[at + 1] === key[1] &&
      words[at + 2] === key[2] &&
      words[at + 3] === key[3] &&
      words[at + 4] === spot &&
      words[at + 5] === day;
    if (!isSame) {
      this.#count(at);
      words[at] = key[0];
      words[at + 1] = key[1];
      words[at + 2] = key[2];
      words[at + 3] = key[3];
      words[at + 4] = spot;
      words[at + 5] = day;
      words[at + 6] = 0;
      words[at + 7] = 1;
    }
    const count = ((words[at + 6] as number) + 1) >>> 0;
    words[at + 6] = count;
    if (count <= examplesKept) this.entries.add(key, spot, row, line, 1, day, 0);
  }

  /** Adds what was only counted. */
  end(): void {
    for (let at = 0; at < this.#slots.length; at += slotWords) this.#count(at);
    this.#slots.fill(0);
  }

  #count(at: number): void {
    const words = this.#slots;
    if ((words[at + 6] as number) <= examplesKept) return;
    const [k0 = 0, k1 = 0, k2 = 0, k3 = 0, spot = 0, day = 0, count = 0] = words.subarray(at, at + slotWords);
    this.entries.add([k0, k1, k2, k3], spot, 0, 0, count - examplesKept, day, 0);
  }
}
