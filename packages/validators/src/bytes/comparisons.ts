import type { Comparison, Fact, Facts } from "./facts.js";
import type { Whereabouts } from "./judge.js";

/** Compares the values of a record with each other: by their bytes, or as texts where an escape is among them. */
export class Comparisons {
  #bytes: Uint8Array = new Uint8Array(0);

  /**
   * @param store what facts are made of.
   * @param pointed the columns that a pointer leads to.
   * @param found where the values are that were found last.
   * @param escaping the byte of which escapes are made.
   * @param textAt the text that stands, with its escapes, from one place in the bytes up to another.
   */
  constructor(
    private readonly store: Facts,
    private readonly pointed: ReadonlyMap<string, readonly number[]>,
    private readonly found: Whereabouts,
    private readonly escaping: number,
    private readonly textAt: (bytes: Uint8Array, from: number, to: number) => string,
  ) {}

  /** Whether facts hold of the values that were found last in some bytes. */
  hold(facts: readonly Fact[], bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    return facts.every((fact) => this.store.holds(fact, this.#holds));
  }

  #holds = ({ order, a, b }: Comparison): boolean => {
    if (order === "absent" || order === "stated") return this.#isStated(a) === (order === "stated");
    const isByText = !this.#isPlain(a) || !this.#isPlain(b);
    switch (order) {
      case "starts":
        return isByText ? this.#text(a).startsWith(this.#text(b)) : this.#placeIn(a, b) === 0;
      case "contains":
        return isByText ? this.#text(a).includes(this.#text(b)) : this.#placeIn(a, b) >= 0;
      default: {
        const found = isByText ? ordered(this.#text(a), this.#text(b)) : this.#order(a, b);
        return order === "same" ? found === 0 : order === "<" ? found < 0 : found <= 0;
      }
    }
  };

  /** Whether there is a value at the place that a pointer leads to. */
  #isStated(pointer: number): boolean {
    const { starts, ends } = this.found;
    const columns = this.pointed.get(this.#text(pointer)) ?? [];
    return columns.some((column) => (ends[column] as number) > (starts[column] as number));
  }

  /** Whether a value's bytes say all: none is an escape, and none beyond ASCII, where texts have another order. */
  #isPlain(column: number): boolean {
    const { starts, ends } = this.found;
    const end = ends[column] as number;
    for (let at = starts[column] as number; at < end; at++) {
      const byte = this.#bytes[at] as number;
      if (byte > 127 || byte === this.escaping) return false;
    }
    return true;
  }

  /** The order of the bytes of two values: below 0, 0, or above. */
  #order(a: number, b: number): number {
    const { starts, ends } = this.found;
    const [one, other] = [starts[a] as number, starts[b] as number];
    const [length, otherLength] = [(ends[a] as number) - one, (ends[b] as number) - other];
    for (let at = 0; at < length && at < otherLength; at++) {
      const difference = (this.#bytes[one + at] as number) - (this.#bytes[other + at] as number);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** Where the bytes of one value stand first in those of another, or -1. */
  #placeIn(whole: number, part: number): number {
    const { starts, ends } = this.found;
    const [from, other] = [starts[whole] as number, starts[part] as number];
    const length = (ends[part] as number) - other;
    const last = (ends[whole] as number) - length;
    for (let at = from; at <= last; at++) {
      let same = 0;
      while (same < length && this.#bytes[at + same] === this.#bytes[other + same]) same++;
      if (same === length) return at - from;
    }
    return -1;
  }

  #text(column: number): string {
    const { starts, ends } = this.found;
    return this.textAt(this.#bytes, starts[column] as number, ends[column] as number);
  }
}

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
