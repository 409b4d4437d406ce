import { shapes } from "../generated/tables.js";

/** Longer lists are left to be read in full: each item more is a column more. */
const mostItems = 12;

/** What records of a file have been seen to hold: their keys, in the order in which they stand, and how long their lists are. */
interface Seen {
  /** The name of the shape or field that stands here. */
  of: string;
  keys: Map<string, Seen>;
  order: string[];
  /** The keys that have been seen to stand right behind each key. */
  behind: Map<string, Set<string>>;
  item?: Seen;
  items: number;
}

const seen = (of: string): Seen => ({
  of,
  keys: new Map(),
  order: [],
  behind: new Map(),
  items: 0,
});

/**
 * Learns from records that are right which places the records of a file fill, and in which order, so that the others
 * can be read as the rows of a table are.
 */
export class LearnedPlaces {
  readonly #root: Seen;
  /** How many times something new was learned. */
  count = 0;

  constructor(record: string) {
    this.#root = seen(record);
  }

  /** Learns from a record that is right. */
  learn(record: unknown): void {
    this.#learn(this.#root, record);
  }

  /** The keys that lead to each single value, positions as texts, in the order in which they stand in a record. */
  get columns(): string[][] {
    return columnsOf(this.#root);
  }

  #learn(at: Seen, value: unknown): void {
    if (Array.isArray(value)) return this.#learnList(at, value);
    if (typeof value !== "object" || value === null) return;
    let before = "";
    for (const [key, held] of Object.entries(value)) {
      const known = at.keys.get(key) ?? this.#newKey(at, key);
      if (!known) continue;
      this.#learnOrder(at, before, key);
      before = key;
      this.#learn(known, held);
    }
  }

  #learnOrder(at: Seen, before: string, key: string): void {
    const behind = at.behind.get(before) ?? new Set();
    if (behind.has(key)) return;
    at.behind.set(before, behind.add(key));
    if (at.order.indexOf(before) < at.order.indexOf(key)) return;
    at.order = inOrder(at);
    this.count++;
  }

  #newKey(at: Seen, key: string): Seen | undefined {
    const field = shapes[at.of]?.fields[key];
    // what partners add has no shape of its own
    if (field === undefined || field === "Extensions") return undefined;
    const made = seen(typeof field === "string" ? field : "list" in field ? field.list : "");
    if (typeof field !== "string" && "list" in field) made.item = seen(field.list);
    at.keys.set(key, made);
    at.order.push(key);
    this.count++;
    return made;
  }

  #learnList(at: Seen, list: readonly unknown[]): void {
    const { item } = at;
    if (!item) return;
    const length = Math.min(list.length, mostItems);
    if (length > at.items) this.count++;
    at.items = Math.max(at.items, length);
    for (const one of list.slice(0, mostItems)) this.#learn(item, one);
  }
}

/** Keys in an order in which each stands before those that were seen behind it, as far as there is one. */
function inOrder({ keys, behind }: Seen): string[] {
  const order: string[] = [];
  const met = new Set<string>();
  const visit = (key: string): void => {
    if (met.has(key)) return;
    met.add(key);
    for (const next of behind.get(key) ?? []) visit(next);
    order.unshift(key);
  };
  for (const key of keys.keys()) visit(key);
  return order;
}

function columnsOf({ keys, order, item, items }: Seen): string[][] {
  if (item) {
    const within = columnsOf(item);
    return Array.from({ length: items }, (_, place) => within.map((rest) => [String(place), ...rest])).flat();
  }
  if (order.length === 0) return [[]];
  return order.flatMap((key) => columnsOf(keys.get(key) as Seen).map((rest) => [key, ...rest]));
}
