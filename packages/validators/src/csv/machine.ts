import { DEAD, START } from "../automaton/automaton.js";
import { ALWAYS, type Fact, type Facts, NEVER, type Predicate } from "./facts.js";
import type { FlatAutomaton } from "./tables.js";

/** What a table entry says when it names no next state; each is met once a row, or when a state is first reached. */
export const Event = {
  /** Entries from here on are events. */
  First: 0x8000,
  /** The entry has not been worked out yet. */
  Unmade: 0xffff,
  /** The row is right. */
  Right: 0xfffe,
  /** The row is wrong, or may be. */
  Doubt: 0xfffd,
  /** The row is blank. */
  Blank: 0xfffc,
  /** A line ends within quotes: the state goes on as the machine says. */
  Line: 0xfffb,
  /** From here down to the first: the row is right if the comparisons of a list, numbered from here, hold. */
  Compare: 0xfffa,
} as const;

/** A column: the automaton of what it may hold, and automata for what else is asked of its cells. */
export interface MachineColumn {
  base: FlatAutomaton;
}

/** Gives room for so many entries, the first of them as they were. */
export type Resize = (entries: number) => Uint16Array;

/** Where a cell is while it is read. */
enum Mode {
  Begin,
  Plain,
  Quoted,
  AfterQuote,
  /** A carriage return was read: a line feed has to follow. */
  Return,
  DoubtBegin,
  DoubtPlain,
  DoubtQuoted,
  DoubtAfterQuote,
}

/** A cell still to be read: its column, what the row has still to show, and what that asks of the cell. */
interface Cell {
  column: number;
  facts: readonly Fact[];
  asked: readonly Predicate[];
  automata: readonly FlatAutomaton[];
  /** The numbers of its states, by the states of the automata and the mode. */
  numbers: Map<number, number>;
}

interface State {
  mode: Mode;
  cell: Cell;
  /** The states of the automata, that of the column first. */
  at: readonly number[];
  isEmpty: boolean;
  /** After a carriage return: what the row is. */
  event: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

// digits together, small letters together: what stands in one cell then stands in one line of a processor's cache
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const groups = [/[0-9:,.\n T-]/, /[a-z@/']/, /[A-Z]/, /./s];
const groupOf = (byte: number): number => groups.findIndex((group) => group.test(String.fromCharCode(byte)));
const inUse = [0, 1, 2, 3].flatMap((group) => everyByte.filter((byte) => groupOf(byte) === group));

/** The most states that are made; what would need more is left in doubt. */
const mostStates = 32_000;

/**
 * A whole row as one automaton, in the order of its file's own columns. Its states are made when they are first
 * reached, so that a table holds only what its rows need: a look-up a byte, and one comparison.
 */
export class RowMachine {
  /** Bytes by class: those of one class are alike to every automaton. */
  readonly classes = new Uint8Array(256);
  /** The rows of the table are two to this power entries long: the row of a state begins at its number shifted by it. */
  readonly shift: number;
  /** The number of the next state, or an {@link Event}. */
  table: Uint16Array;
  /** The lists of facts that {@link Event.Compare} counts. */
  readonly comparisons: (readonly Fact[])[] = [];
  readonly start: number;
  readonly #states: State[] = [];
  readonly #cells = new Map<string, Cell>();
  readonly #bytes: number[] = [];
  readonly #doubt: Cell = { column: -1, facts: [], asked: [], automata: [], numbers: new Map() };

  constructor(
    private readonly columns: readonly MachineColumn[],
    conditions: readonly Fact[],
    private readonly facts: Facts,
    private readonly delimiter: number,
    private readonly automatonOf: (predicate: Predicate) => FlatAutomaton,
    private readonly resize: Resize,
  ) {
    this.#classify(conditions);
    this.shift = Math.ceil(Math.log2(this.#bytes.length));
    this.table = this.resize(64 << this.shift);
    this.start = this.#begin(0, conditions);
  }

  /** Sorts bytes into classes, by every automaton that can be asked. */
  #classify(conditions: readonly Fact[]): void {
    const asked = this.columns.flatMap((_, column) =>
      conditions.flatMap((fact) => this.facts.predicates(fact, column)),
    );
    const predicates = [...new Set(asked)].filter((predicate) => predicate !== "present");
    const automata = [...this.columns.map(({ base }) => base), ...predicates.map(this.automatonOf)];
    const known = new Map<string, number>();
    for (const byte of inUse) {
      const isOwn = byte === LF || byte === CR || byte === QUOTE || byte === this.delimiter;
      const key = isOwn ? `${byte}` : automata.map(({ classes }) => classes[byte]).join();
      if (!known.has(key)) {
        known.set(key, known.size);
        this.#bytes.push(byte);
      }
      this.classes[byte] = known.get(key) ?? 0;
    }
  }

  /** Works out the entry at a place of the table, and gives it. */
  make(place: number): number {
    const state = this.#states[place >> this.shift] as State;
    const entry = this.#step(state, this.#bytes[place & ((1 << this.shift) - 1)] as number);
    this.table[place] = entry;
    return entry;
  }

  /** The state that follows a line end within quotes. */
  afterLine(place: number): number {
    const state = this.#states[place >> this.shift] as State;
    return this.#read(state, LF, state.mode);
  }

  /** The number of a state. */
  #number(state: State): number {
    const { mode, cell, at, isEmpty, event } = state;
    let key = (event * 2 + (isEmpty ? 1 : 0)) * 16 + mode;
    for (let one = 0; one < at.length; one++)
      key = key * (cell.automata[one] as FlatAutomaton).ends.length + (at[one] as number);
    const known = cell.numbers.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= mostStates && mode < Mode.DoubtBegin) return this.#doubtful(doubtIn(mode));
    const number = this.#states.push(state) - 1;
    cell.numbers.set(key, number);
    const from = number << this.shift;
    if (from >= this.table.length) this.table = this.resize(this.table.length * 2);
    this.table.fill(Event.Unmade, from, from + (1 << this.shift));
    return number;
  }

  #doubtful(mode: Mode): number {
    return this.#number({ mode, cell: this.#doubt, at: [], isEmpty: false, event: 0 });
  }

  /** The state in which a cell begins. */
  #begin(column: number, facts: readonly Fact[]): number {
    const key = `${column} ${facts.join()}`;
    const asked = [...new Set(facts.flatMap((fact) => this.facts.predicates(fact, column)))];
    const telling = asked.filter((predicate) => predicate !== "present");
    const base = this.columns[column]?.base as FlatAutomaton;
    const cell = this.#cells.get(key) ?? {
      column,
      facts,
      asked: telling,
      automata: [base, ...telling.map(this.automatonOf)],
      numbers: new Map(),
    };
    this.#cells.set(key, cell);
    return this.#number({
      mode: Mode.Begin,
      cell,
      at: cell.automata.map(() => START),
      isEmpty: true,
      event: 0,
    });
  }

  #step(state: State, byte: number): number {
    switch (state.mode) {
      case Mode.Begin:
        if (byte === QUOTE) return this.#number({ ...state, mode: Mode.Quoted });
        return this.#ends(byte) ? this.#end(state, byte) : this.#read(state, byte, Mode.Plain);
      case Mode.Plain:
        return this.#ends(byte) ? this.#end(state, byte) : this.#read(state, byte, Mode.Plain);
      case Mode.Quoted:
        if (byte === QUOTE) return this.#number({ ...state, mode: Mode.AfterQuote });
        return byte === LF ? Event.Line : this.#read(state, byte, Mode.Quoted);
      case Mode.AfterQuote:
        if (byte === QUOTE) return this.#read(state, byte, Mode.Quoted);
        return this.#ends(byte) ? this.#end(state, byte) : this.#doubtful(Mode.DoubtPlain);
      case Mode.Return:
        return byte === LF ? state.event : this.#stepDoubt(Mode.DoubtPlain, byte);
      default:
        return this.#stepDoubt(state.mode, byte);
    }
  }

  /** In doubt, only where the row ends is looked for. */
  #stepDoubt(mode: Mode, byte: number): number {
    if (mode === Mode.DoubtQuoted) {
      if (byte === QUOTE) return this.#doubtful(Mode.DoubtAfterQuote);
      return byte === LF ? Event.Line : this.#doubtful(Mode.DoubtQuoted);
    }
    if (byte === LF) return Event.Doubt;
    if (byte === QUOTE && mode !== Mode.DoubtPlain) return this.#doubtful(Mode.DoubtQuoted);
    return this.#doubtful(byte === this.delimiter ? Mode.DoubtBegin : Mode.DoubtPlain);
  }

  #ends(byte: number): boolean {
    return byte === this.delimiter || byte === LF || byte === CR;
  }

  /** Reads a byte of a cell. */
  #read(state: State, byte: number, mode: Mode): number {
    if (mode >= Mode.DoubtBegin) return this.#doubtful(mode);
    const { automata } = state.cell;
    const at: number[] = [];
    for (let one = 0; one < automata.length; one++) {
      const { next, width, classes } = automata[one] as FlatAutomaton;
      at.push(next[(state.at[one] as number) * width + (classes[byte] as number)] as number);
    }
    if (at[0] === DEAD) return this.#doubtful(doubtIn(mode));
    return this.#number({ ...state, mode, at, isEmpty: false });
  }

  /** Ends a cell, and the row where the byte ends one. */
  #end(state: State, byte: number): number {
    const { cell, at, isEmpty } = state;
    const isLast = cell.column === this.columns.length - 1;
    const isBlank = cell.column === 0 && state.mode === Mode.Begin;
    if (byte !== this.delimiter && isBlank) return this.#ended(Event.Blank, byte);
    const facts = this.#factsAfter(cell, at, isEmpty);
    if (byte === this.delimiter)
      return facts && !isLast ? this.#begin(cell.column + 1, facts) : this.#doubtful(Mode.DoubtBegin);
    return this.#ended(facts && isLast ? this.#verdict(facts) : Event.Doubt, byte);
  }

  #ended(event: number, byte: number): number {
    return byte === LF
      ? event
      : this.#number({ mode: Mode.Return, cell: this.#doubt, at: [], isEmpty: true, event });
  }

  /** What the row has still to show after a cell, or `undefined` where the row cannot be right any more. */
  #factsAfter(cell: Cell, at: readonly number[], isEmpty: boolean): Fact[] | undefined {
    const accepts = (one: number): boolean => !isEmpty && cell.automata[one]?.ends[at[one] ?? DEAD] === 1;
    if (!isEmpty && !accepts(0)) return undefined;
    const holds = (predicate: Predicate): boolean =>
      predicate === "present" ? !isEmpty : accepts(cell.asked.indexOf(predicate) + 1);
    const left = cell.facts
      .map((fact) => this.facts.given(fact, cell.column, holds))
      .filter((fact) => fact !== ALWAYS);
    return left.includes(NEVER) ? undefined : [...new Set(left)];
  }

  #verdict(facts: readonly Fact[]): number {
    if (facts.length === 0) return Event.Right;
    const key = facts.join();
    const known = this.comparisons.findIndex((list) => list.join() === key);
    return Event.Compare - (known >= 0 ? known : this.comparisons.push(facts) - 1);
  }
}

/** The way of being in doubt that has the same quotes open. */
const doubtIn = (mode: Mode): Mode => (mode === Mode.Quoted ? Mode.DoubtQuoted : Mode.DoubtPlain);
