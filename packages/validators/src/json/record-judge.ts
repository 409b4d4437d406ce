import { Comparisons } from "../bytes/comparisons.js";
import { Conditions } from "../bytes/conditions.js";
import { type Fact, Facts } from "../bytes/facts.js";
import { isShort, type Judge, type Whereabouts, whereabouts } from "../bytes/judge.js";
import type { Resize } from "../bytes/lazy-table.js";
import { boundsOf, placesOf, settled } from "../bytes/places.js";
import { Predicates } from "../bytes/predicates.js";
import { type Node, nodeOf } from "./nodes.js";
import { RecordMachine } from "./record-machine.js";
import { findValues } from "./values.js";

const [QUOTE, BACKSLASH] = [34, 92] as const;
const decoder = new TextDecoder();

/** Judges records of JSON. */
export class RecordJudge implements Judge {
  readonly machine: RecordMachine;
  readonly gap = QUOTE;
  readonly bound: number;
  readonly found: Whereabouts;
  readonly #comparisons: Comparisons;
  readonly #bounds: ReadonlyMap<number, number>;
  readonly #root: Node;

  /**
   * @param record the record that is judged.
   * @param columns the keys that lead to each single value that it may hold, in the order in which they stand in it.
   * @param end the byte that ends a record: a line feed, or 0.
   * @param resize gives room for the machine's table.
   */
  constructor(
    record: string,
    readonly columns: readonly (readonly string[])[],
    readonly end: number,
    resize: Resize,
  ) {
    const tree = placesOf(record, columns);
    const facts = new Facts();
    const { list, pointed } = new Conditions(facts, tree);
    this.#bounds = boundsOf(tree.root);
    this.bound = Math.min(Number.MAX_SAFE_INTEGER, ...this.#bounds.values());
    this.found = whereabouts(columns.length);
    this.#comparisons = new Comparisons(facts, pointed, this.found, BACKSLASH, textAt);
    this.#root = nodeOf(tree.root);
    const bases = settled(tree.root, columns.length);
    this.machine = new RecordMachine(this.#root, bases, list, facts, new Predicates(), end, resize);
  }

  holds(left: readonly Fact[], bytes: Uint8Array, from: number, isBounded: boolean): boolean {
    findValues(bytes, from, this.#root, this.found);
    return (isBounded || this.#isWithinBounds(bytes)) && this.#comparisons.hold(left, bytes);
  }

  #isWithinBounds(bytes: Uint8Array): boolean {
    const { starts, ends } = this.found;
    for (const [column, bound] of this.#bounds) {
      const [start = -1, end = -1] = [starts[column], ends[column]];
      if (end - start <= bound) continue;
      const isWithin = bytes.subarray(start, end).includes(BACKSLASH)
        ? [...textAt(bytes, start, end)].length <= bound
        : isShort(bytes, start, end, bound);
      if (!isWithin) return false;
    }
    return true;
  }

  locate(bytes: Uint8Array, from: number): number {
    return bytes.indexOf(this.end, findValues(bytes, from, this.#root, this.found));
  }
}

/** A text of JSON without its quotes. */
function textAt(bytes: Uint8Array, from: number, to: number): string {
  if (from === to) return "";
  const text = decoder.decode(bytes.subarray(from, to));
  return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
}
