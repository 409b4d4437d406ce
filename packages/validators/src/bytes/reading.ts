import { DEAD, START } from "../automaton/automaton.js";
import type { Fact, Facts, Predicate } from "./facts.js";
import { stillOpen } from "./lazy-table.js";
import type { FlatAutomaton } from "./tables.js";

/** Where the automata of a reading are, that of the value first. */
export type Position = readonly number[];

/** How a single value is read: by the automaton of its field, and by those of all else that the record asks of it. */
export class Reading {
  readonly #automata: readonly FlatAutomaton[];
  readonly #asked: readonly Predicate[];
  readonly start: Position;
  /** What is left, by which of the automata have ended well. */
  readonly #ends = new Map<string, readonly Fact[] | undefined>();

  constructor(
    readonly column: number,
    readonly facts: readonly Fact[],
    private readonly store: Facts,
    base: FlatAutomaton,
    automatonOf: (predicate: Predicate) => FlatAutomaton,
  ) {
    const asked = [...new Set(facts.flatMap((fact) => store.predicates(fact, column)))];
    this.#asked = asked.filter((predicate) => predicate !== "present");
    this.#automata = [base, ...this.#asked.map(automatonOf)];
    this.start = this.#automata.map(() => START);
  }

  /** Where the automata are after a byte, or `undefined` where the value is not right. */
  after(at: Position, byte: number): Position | undefined {
    const next: number[] = [];
    for (let one = 0; one < at.length; one++) {
      const { next: table, width, classes } = this.#automata[one] as FlatAutomaton;
      next.push(table[(at[one] as number) * width + (classes[byte] as number)] as number);
    }
    return next[0] === DEAD ? undefined : next;
  }

  /** What is left to show when the value has ended, or was left out; `undefined` where the record cannot be right. */
  end(at: Position | undefined): readonly Fact[] | undefined {
    let key = at === undefined ? "" : "present";
    for (let one = 0; at !== undefined && one < at.length; one++)
      key += this.#automata[one]?.ends[at[one] as number] === 1 ? "1" : "0";
    if (!this.#ends.has(key)) this.#ends.set(key, this.#end(at));
    return this.#ends.get(key);
  }

  #end(at: Position | undefined): readonly Fact[] | undefined {
    const ends = (one: number): boolean =>
      at !== undefined && this.#automata[one]?.ends[at[one] as number] === 1;
    if (at !== undefined && !ends(0)) return undefined;
    const holds = (predicate: Predicate): boolean =>
      predicate === "present" ? at !== undefined : ends(this.#asked.indexOf(predicate) + 1);
    return stillOpen(this.facts.map((fact) => this.store.given(fact, this.column, holds)));
  }
}
