import { keepFirst } from "./first.js";
import { before, firstDifference, inOrder } from "./order.js";
import { examplesKept, type FaultGroup } from "./report.js";
import { bounded } from "./shown.js";

// a hostile file can have a million unknown keys: beyond this many places of one rule, the rest are counted together
const placesKept = 1000;
const elsewhere = "/*";

/** A fault of which there is one, or a group of them without its examples. */
export type FaultKind = Omit<FaultGroup, "examples">;

/**
 * Groups of faults by rule and place, in memory that is bounded by the rules. Which places and examples are kept
 * depends on what they are and not on when they come, so that groups of parts add up to those of the whole.
 */
export class FaultGroups {
  readonly #groups = new Map<string, FaultGroup>();
  readonly #places = new Map<string, FaultGroup[]>();

  /** Adds faults of one rule in one place; a group with one fault and one example is a single fault. */
  add(group: FaultGroup): void {
    const at = placeOf(group.at);
    const key = keyOf(group, at);
    let held = this.#groups.get(key);
    if (!held) {
      held = { ...group, at, count: 0, examples: [] };
      delete held.mendable;
      if (!this.#isKept(key, held)) return this.add({ ...group, at: elsewhere });
    }
    merge(held, group);
  }

  #isKept(key: string, group: FaultGroup): boolean {
    if (group.at !== elsewhere) {
      const rule = keyOf(group, "");
      const places = this.#places.get(rule) ?? [];
      this.#places.set(rule, places);
      const last = places.length >= placesKept ? places.at(-1) : undefined;
      keepFirst(places, group, (a, b) => before(a.at, b.at), placesKept);
      if (!places.includes(group)) return false;
      if (last) {
        this.#groups.delete(keyOf(last, last.at));
        this.add({ ...last, at: elsewhere });
      }
    }
    this.#groups.set(key, group);
    return true;
  }

  /**
   * Counts a fault without an example, where its group has all its examples and they stand before it: most faults of a
   * file that has many.
   *
   * @param kind the fault.
   * @param file the file it is in, and the sheet of a workbook.
   * @param row its row.
   * @returns whether it was counted; otherwise it is to be added with its example.
   */
  count(kind: FaultKind, file: string, sheet: string | undefined, row: number): boolean {
    const held = this.#groups.get(keyOf(kind, placeOf(kind.at)));
    const last = held?.examples[examplesKept - 1];
    if (!held || last?.file !== file || last.sheet !== sheet || last.row >= row) return false;
    held.count += kind.count;
    if (kind.mendable) held.mendable = (held.mendable ?? 0) + kind.mendable;
    return true;
  }

  /** How many faults there are. */
  get total(): number {
    let count = 0;
    for (const group of this.#groups.values()) count += group.count;
    return count;
  }

  /** The groups, those with most faults first. */
  list(): FaultGroup[] {
    return [...this.#groups.values()]
      .map((group) => ({ ...group, examples: [...group.examples] }))
      .sort(
        (a, b) =>
          b.count - a.count || firstDifference([a.rule, a.of, a.at, a.scope], [b.rule, b.of, b.at, b.scope]),
      );
  }
}

// positions beyond the first hundred are counted together, so that no list can make the report long
const placeOf = (at: string): string =>
  /[0-9]{3}/.test(at) || at.length > 300 ? bounded(at.replace(/\/[0-9]{3,}(?=\/|$)/g, "/*"), 300) : at;

const keyOf = ({ rule, of, scope }: FaultKind, at: string): string => `${rule}\n${of}\n${scope ?? ""}\n${at}`;

function merge(held: FaultGroup, group: FaultGroup): void {
  held.count += group.count;
  if (group.mendable) held.mendable = (held.mendable ?? 0) + group.mendable;
  if (saidFirst(group, held) < 0) held.message = group.message;
  for (const example of group.examples) keepFirst(held.examples, example, inOrder, examplesKept);
}

// places that are counted together may be spoken of in different words: those of the first example hold
function saidFirst(a: FaultGroup, b: FaultGroup): number {
  const [first] = a.examples;
  const [second] = b.examples;
  if (!first || !second) return first ? -1 : 1;
  return inOrder(first, second) || before(a.message, b.message);
}
