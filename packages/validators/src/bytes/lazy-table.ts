import { Event } from "./event.js";
import { ALWAYS, type Fact } from "./facts.js";
import type { FlatAutomaton } from "./tables.js";

/** Gives room for so many entries, the first of them as they were. */
export type Resize = (entries: number) => Uint32Array;

/** What is left to show of a record whose cells are right, and whether quotes are among them, which do not bound its texts. */
export interface Left {
  facts: readonly Fact[];
  isQuoted: boolean;
}

/** A table of states and classes of byte, as an engine reads by it. */
export interface Machine {
  /** Bytes by class: those of one class are alike to every automaton. */
  readonly classes: Uint8Array;
  /** The next state, or an {@link Event}: a state is the place of its first entry, that of a class so many places behind it. */
  readonly table: Uint32Array;
  readonly start: number;
  /** What {@link Event.Compare} counts. */
  readonly left: readonly Left[];
  /** Works out the entry at a place of the table, and gives it. */
  make: (place: number) => number;
  /** The state that follows a line end within quotes. */
  afterLine: (place: number) => number;
}

// digits together, small letters together: what stands in one value then stands in one line of a processor's cache
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const groups = [/[0-9:,."\n T-]/, /[a-z@/']/, /[A-Z]/, /./s];
const groupOf = (byte: number): number => groups.findIndex((group) => group.test(String.fromCharCode(byte)));
const inOrder = groups.flatMap((_, group) => everyByte.filter((byte) => groupOf(byte) === group));

/** The most entries of a table: what would need more states is left in doubt. */
export const mostEntries = 1 << 22;

const mostStates = 32_000;

/**
 * A machine whose states are made when they are first reached, so that its table holds only what the records need:
 * a look-up a byte, and one comparison.
 */
export abstract class LazyTable<State> implements Machine {
  readonly classes = new Uint8Array(256);
  table: Uint32Array;
  readonly left: Left[] = [];
  abstract readonly start: number;
  // rows are two to this power entries long
  readonly #shift: number;
  readonly #states: State[] = [];
  readonly #bytes: number[] = [];

  /**
   * @param automata every automaton that can be asked.
   * @param own a name for bytes that the machine itself tells from others: one for those that are alike to it.
   */
  constructor(
    automata: readonly FlatAutomaton[],
    own: (byte: number) => string | undefined,
    private readonly resize: Resize,
  ) {
    const known = new Map<string, number>();
    for (const byte of inOrder) {
      const key = own(byte) ?? automata.map(({ classes }) => classes[byte]).join();
      if (!known.has(key)) {
        known.set(key, known.size);
        this.#bytes.push(byte);
      }
      this.classes[byte] = known.get(key) ?? 0;
    }
    this.#shift = Math.ceil(Math.log2(this.#bytes.length));
    this.table = resize(64 << this.#shift);
  }

  make(place: number): number {
    const entry = this.step(this.stateAt(place), this.#bytes[place & ((1 << this.#shift) - 1)] as number);
    this.table[place] = entry;
    return entry;
  }

  abstract afterLine(place: number): number;

  protected abstract step(state: State, byte: number): number;

  protected stateAt(place: number): State {
    return this.#states[place >> this.#shift] as State;
  }

  protected get isFull(): boolean {
    // some are left for the states of doubt
    return this.#states.length >= Math.min(mostStates, (mostEntries >> this.#shift) - 8);
  }

  /** Gives a state its row in the table. */
  protected add(state: State): number {
    const from = (this.#states.push(state) - 1) << this.#shift;
    if (from >= this.table.length) this.table = this.resize(this.table.length * 2);
    this.table.fill(Event.Unmade, from, from + (1 << this.#shift));
    return from;
  }

  /** The event at the end of a record of which all cells are right and these facts are left. */
  protected verdict(facts: readonly Fact[], isQuoted: boolean): number {
    if (facts.length === 0) return isQuoted ? Event.RightQuoted : Event.Right;
    const key = facts.join();
    const known = this.left.findIndex((left) => left.isQuoted === isQuoted && left.facts.join() === key);
    return Event.Compare - (known >= 0 ? known : this.left.push({ facts, isQuoted }) - 1);
  }
}

/** What is left of facts, or `undefined` where one of them cannot hold any more. */
export function stillOpen(facts: readonly Fact[]): Fact[] | undefined {
  const open = facts.filter((fact) => fact !== ALWAYS);
  return open.includes(0) ? undefined : [...new Set(open)];
}
