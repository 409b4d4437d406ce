import { characters, DEAD, START } from "../automaton/automaton.js";
import { shapes } from "../generated/tables.js";
import { Conditions } from "./conditions.js";
import { type Comparison, type Fact, Facts, type Predicate } from "./facts.js";
import { type Resize, RowMachine } from "./machine.js";
import { placesOf, type TablePlace } from "./places.js";
import { anyText, automatonOf, automatonOfText } from "./tables.js";

const QUOTE = 34;

/** Judges rows of a table by their bytes: those it finds right are right, and of the others it says nothing. */
export class RowJudge {
  readonly machine: RowMachine;
  /** A row of so many bytes can hold no cell that is too long. */
  readonly shortEnough: number;
  readonly #leastBound: number;
  readonly #facts = new Facts();
  /** The most characters each column may hold, where there is a bound. */
  readonly #bounds = new Map<number, number>();

  /**
   * @param record the record a row holds.
   * @param columns for each column the keys of its heading, positions as texts; `undefined` where it is not to be read.
   * @param delimiter the byte between cells.
   * @param resize gives room for the table of the row's automaton.
   */
  constructor(
    record: string,
    columns: readonly (readonly string[] | undefined)[],
    private readonly delimiter: number,
    resize: Resize,
  ) {
    const tree = placesOf(record, columns);
    const { list } = new Conditions(this.#facts, tree);
    const bases = columns.map(() => anyText());
    this.#settle(tree.root, bases);
    const byPredicate = new Map<Predicate, ReturnType<typeof automatonOf>>();
    const asked = (predicate: Predicate): ReturnType<typeof automatonOf> => {
      const known = byPredicate.get(predicate);
      const made =
        known ??
        (predicate.startsWith("=") ? automatonOfText(predicate.slice(1)) : automatonOf(predicate.slice(1)));
      byPredicate.set(predicate, made);
      return made;
    };
    this.machine = new RowMachine(
      bases.map((base) => ({ base })),
      list,
      this.#facts,
      delimiter,
      asked,
      resize,
    );
    this.#leastBound = Math.min(Number.MAX_SAFE_INTEGER, ...this.#bounds.values());
    const others = columns.length - 1 + this.#shortest(tree.root);
    this.shortEnough = Math.min(
      Number.MAX_SAFE_INTEGER,
      ...[...this.#bounds.values()].map((bound) => bound + others),
    );
  }

  /** Finds the automaton and the bound of each column that names a place. */
  #settle(
    { of, is, column, parts }: TablePlace,
    bases: ReturnType<typeof automatonOf>[],
    byScheme = 0,
  ): void {
    if (column !== undefined) {
      const base = is === undefined ? automatonOf(of) : automatonOfText(is);
      bases[column] = base;
      const bound = Math.min(
        base.maxCharacters ?? Number.MAX_SAFE_INTEGER,
        byScheme || Number.MAX_SAFE_INTEGER,
      );
      if (bound < Number.MAX_SAFE_INTEGER) this.#bounds.set(column, bound);
    }
    const [, value, fields = {}] = shapes[of]?.schemes ?? [];
    const shortest = Math.min(
      ...Object.values(fields).map((field) => automatonOf(field).maxCharacters ?? Number.MAX_SAFE_INTEGER),
    );
    for (const [key, part] of parts) this.#settle(part, bases, key === value ? shortest : 0);
  }

  /** The fewest bytes that the cells of a right row have which are always filled, and have no bound of their own. */
  #shortest(at: TablePlace): number {
    const required = (shapes[at.of]?.required ?? []).flatMap((key) => at.parts.get(key) ?? []);
    if (at.column === undefined) return required.reduce((sum, part) => sum + this.#shortest(part), 0);
    return this.#bounds.has(at.column) ? 0 : shortestOf(at.of);
  }

  /**
   * Whether no cell of a row, from one place in the bytes to another, is longer than its column allows.
   *
   * @param isPlain whether the row has no quotes.
   */
  isWithinBounds(bytes: Uint8Array, from: number, to: number, isPlain: boolean): boolean {
    return (
      (isPlain && this.#isPlainlyWithinBounds(bytes, from, to)) || this.#isEachWithinBounds(bytes, from, to)
    );
  }

  /** Whether a row without quotes has a delimiter in every stretch that is as long as the shortest bound. */
  #isPlainlyWithinBounds(bytes: Uint8Array, from: number, to: number): boolean {
    const bound = this.#leastBound;
    let at = from;
    while (to - at > bound) {
      let end = at + bound;
      while (end >= at && bytes[end] !== this.delimiter) end--;
      if (end < at) return false;
      at = end + 1;
    }
    return true;
  }

  #isEachWithinBounds(bytes: Uint8Array, from: number, to: number): boolean {
    let at = from;
    for (let column = 0; at <= to; column++) {
      const end = this.#cellEnd(bytes, at, to);
      const bound = this.#bounds.get(column);
      if (bound !== undefined && end - at > bound && characters(bytes.subarray(at, end)) > bound)
        return false;
      at = end + 1;
    }
    return true;
  }

  /** Whether comparisons that a row has left hold. */
  compares(facts: readonly Fact[], bytes: Uint8Array, from: number, to: number): boolean {
    return facts.every((fact) =>
      this.#facts.holds(fact, (comparison) => this.#holds(comparison, bytes, from, to)),
    );
  }

  #holds({ order, a, b }: Comparison, bytes: Uint8Array, from: number, to: number): boolean {
    const [one, other] = [this.#cell(a, bytes, from, to), this.#cell(b, bytes, from, to)];
    if (order === "same") return one === other;
    if (order === "starts") return one.startsWith(other);
    if (order === "contains") return one.includes(other);
    return order === "<" ? one < other : one <= other;
  }

  /** The cell of a column, byte by byte: what is compared is ASCII, or looked for as it stands. */
  #cell(column: number, bytes: Uint8Array, from: number, to: number): string {
    let at = from;
    for (let passed = 0; passed < column; passed++) at = this.#cellEnd(bytes, at, to) + 1;
    const end = this.#cellEnd(bytes, at, to);
    const isQuoted = bytes[at] === QUOTE;
    const text = String.fromCharCode(...bytes.subarray(isQuoted ? at + 1 : at, isQuoted ? end - 1 : end));
    return isQuoted ? text.replaceAll('""', '"') : text;
  }

  // byte by byte, because cells are short and a call for each costs more than its bytes
  #cellEnd(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    if (bytes[at] === QUOTE)
      do at = bytes.indexOf(QUOTE, at + 1) + 1;
      while (at > 0 && bytes[at] === QUOTE);
    while (at < to && bytes[at] !== this.delimiter) at++;
    return at;
  }
}

/** The fewest bytes of a value. */
function shortestOf(name: string): number {
  const { next, width, ends } = automatonOf(name);
  let front = new Set([START]);
  for (let length = 0; ; length++) {
    if ([...front].some((state) => ends[state])) return length;
    front = new Set([...front].flatMap((state) => [...next.subarray(state * width, (state + 1) * width)]));
    front.delete(DEAD);
  }
}
