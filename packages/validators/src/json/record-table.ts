import type { Fact, Facts } from "../bytes/facts.js";
import { LazyTable, type Resize } from "../bytes/lazy-table.js";
import type { Predicates } from "../bytes/predicates.js";
import { type Position, Reading } from "../bytes/reading.js";
import type { FlatAutomaton } from "../bytes/tables.js";
import type { Node } from "./nodes.js";
import { Mode, type Spot, type State } from "./record-state.js";
import { toldApart } from "./told-apart.js";

/** Where no value is being read. */
export const nothing: Position = [];

/** The states of the automaton of a record: each is numbered when it is first reached. */
export abstract class RecordTable extends LazyTable<State> {
  readonly start: number;
  readonly #spots = new Map<string, Spot>();
  readonly #doubt: Spot;

  /**
   * @param root the places of the record.
   * @param columns the automaton of what each column may hold.
   * @param conditions what must hold of a record whose values are right.
   * @param end the byte that ends a record: a line feed, or 0, which JSON has nowhere.
   */
  constructor(
    root: Node,
    private readonly columns: readonly FlatAutomaton[],
    conditions: readonly Fact[],
    protected readonly facts: Facts,
    private readonly predicates: Predicates,
    protected readonly end: number,
    resize: Resize,
  ) {
    super([...columns, ...predicates.all(facts, conditions)], toldApart(root), resize);
    this.#doubt = { node: root, facts: [], isQuoted: false, numbers: new Map() };
    this.start = this.go(Mode.Before, this.spot(root, conditions, false));
  }

  afterLine(): number {
    throw new RangeError("No line ends within a record");
  }

  /** The number of a state. */
  protected go(mode: Mode, spot: Spot, last = -1, at = nothing, text = ""): number {
    const key = `${mode} ${last} ${at.join()} ${text}`;
    const known = spot.numbers.get(key);
    if (known !== undefined) return known;
    if (this.isFull && mode !== Mode.Doubt) return this.doubtful();
    const number = this.add({ mode, spot, last, at, text });
    spot.numbers.set(key, number);
    return number;
  }

  /** The state of a record that is left in doubt. */
  protected doubtful(): number {
    return this.go(Mode.Doubt, this.#doubt);
  }

  /** A place with what is left to show there. */
  protected spot(node: Node, facts: readonly Fact[], isQuoted: boolean): Spot {
    const key = `${node.at} ${isQuoted} ${facts.join()}`;
    const known = this.#spots.get(key);
    if (known) return known;
    const base = this.columns[node.column];
    const made: Spot = {
      node,
      facts,
      isQuoted,
      numbers: new Map(),
      ...(base && { reading: new Reading(node.column, facts, this.facts, base, this.predicates.of) }),
    };
    this.#spots.set(key, made);
    return made;
  }
}
