import { keepFirst } from "./first.js";
import { before } from "./order.js";
import { bounded } from "./shown.js";
import type { Slip } from "./slip.js";

/** How many values look like this; `use` is how what was plainly meant looks. */
export interface Look {
  looksLike: string;
  use?: string;
  count: number;
}

/** How the values look that one rule refuses in one column or place, and that went wrong in one way. */
export interface Looks {
  rule: string;
  of: string;
  at: string;
  column?: string;
  slip: Slip;
  /** How many there are: exact, also where not every look is kept. */
  count: number;
  /** The shortest looks, each with its exact count. */
  looks: Look[];
}

// the shortest: a format is short, and which ones are kept must not depend on the order they come in
const looksKept = 20;
const placesKept = 1000;

const inOrder = (a: Look, b: Look): number =>
  a.looksLike.length - b.looksLike.length || before(a.looksLike, b.looksLike) || before(a.use, b.use);
const byPlace = (a: Looks, b: Looks): number => before(a.at, b.at) || before(a.column, b.column);

const ruleOf = ({ rule, of, slip }: Pick<Looks, "rule" | "of" | "slip">): string => `${rule}\n${of}\n${slip}`;
const keyOf = (rule: string, at: string, column = ""): string => `${rule}\n${at}\n${column}`;

/** Counts looks in memory that is bounded by the rules; of parts, the counts add up to those of the whole. */
export class LookCounts {
  readonly #held = new Map<string, Looks>();
  readonly #places = new Map<string, Looks[]>();

  /** Counts values that look alike. */
  add(counted: Looks): void {
    const at = bounded(counted.at, 300);
    const key = keyOf(ruleOf(counted), at, counted.column);
    let held = this.#held.get(key);
    if (!held) {
      held = { ...counted, at, count: 0, looks: [] };
      if (!this.#isKept(key, held)) return;
    }
    held.count += counted.count;
    for (const look of counted.looks) {
      const known = held.looks.find(({ looksLike, use }) => looksLike === look.looksLike && use === look.use);
      if (known) known.count += look.count;
      else keepFirst(held.looks, { ...look }, inOrder, looksKept);
    }
  }

  /** Whether a place is among the first of its rule; the last one then gives way to it. */
  #isKept(key: string, looks: Looks): boolean {
    const rule = ruleOf(looks);
    const places = this.#places.get(rule) ?? [];
    this.#places.set(rule, places);
    const last = places.length >= placesKept ? places.at(-1) : undefined;
    keepFirst(places, looks, byPlace, placesKept);
    if (!places.includes(looks)) return false;
    if (last) this.#held.delete(keyOf(rule, last.at, last.column));
    this.#held.set(key, looks);
    return true;
  }

  /** The counts in an order that does not depend on how they came. */
  list(): Looks[] {
    return [...this.#held.values()]
      .map((held) => ({ ...held, looks: held.looks.map((look) => ({ ...look })) }))
      .sort(
        (a, b) => before(a.of, b.of) || byPlace(a, b) || before(a.rule, b.rule) || before(a.slip, b.slip),
      );
  }
}
