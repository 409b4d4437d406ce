/** A seeded source of chance (mulberry32): the same seed gives the same samples on every machine. */
export class Chance {
  #state: number;
  #dealt = 0;

  constructor(private readonly seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number of six digits that was not dealt before, or `undefined` once all have been. */
  deal(): string | undefined {
    if (this.#dealt === 1_000_000) return undefined;
    // the factor has no divisor in common with a million, so every number comes once
    const number = (this.#dealt++ * 368_787 + (this.seed % 1000) * 7919) % 1_000_000;
    return String(number).padStart(6, "0");
  }

  /** A number from 0 up to but not including 1. */
  next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 9)).join("");
  }

  uuid(): string {
    const hex = (count: number): string =>
      Array.from({ length: count }, () => this.between(0, 15).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${this.of(["8", "9", "a", "b"])}${hex(3)}-${hex(12)}`;
  }

  /** A day from the first of January of one year to the end of another. */
  date(fromYear: number, toYear: number): string {
    const day = new Date(Date.UTC(fromYear, 0, this.between(1, 365 * (toYear - fromYear + 1))));
    return day.toISOString().slice(0, 10);
  }

  /** A day some days after another. */
  after(date: string, least: number, most: number): string {
    const day = new Date(`${date}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + this.between(least, most));
    return day.toISOString().slice(0, 10);
  }
}
