import { Event } from "../bytes/event.js";
import type { Fact, Facts } from "../bytes/facts.js";
import { LazyTable, type Resize } from "../bytes/lazy-table.js";
import type { Predicates } from "../bytes/predicates.js";
import { type Position, Reading } from "../bytes/reading.js";
import type { FlatAutomaton } from "../bytes/tables.js";

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

/** A cell still to be read; the numbers of its states are kept with it. */
interface Cell {
  reading?: Reading;
  /** Whether a cell of the row is quoted. */
  isQuoted: boolean;
  numbers: Map<string, number>;
}

interface State {
  mode: Mode;
  cell: Cell;
  at: Position;
  isEmpty: boolean;
  /** After a carriage return: what the row is. */
  event: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** A whole row as one automaton, in the order of its file's own columns. */
export class RowMachine extends LazyTable<State> {
  readonly start: number;
  readonly #cells = new Map<string, Cell>();
  /** The states in which cells begin, by the list of facts itself, which is the same for many. */
  readonly #begins = new Map<readonly Fact[], number>();
  readonly #doubt: Cell = { isQuoted: false, numbers: new Map() };
  readonly #doubts: number[] = [];

  /**
   * @param columns the automaton of what each column may hold.
   * @param conditions what must hold of a row whose cells are right.
   */
  constructor(
    private readonly columns: readonly FlatAutomaton[],
    conditions: readonly Fact[],
    private readonly facts: Facts,
    private readonly predicates: Predicates,
    private readonly delimiter: number,
    resize: Resize,
  ) {
    super(
      [...columns, ...predicates.all(facts, conditions)],
      (byte) => ([LF, CR, QUOTE, delimiter].includes(byte) ? `byte ${byte}` : undefined),
      resize,
    );
    this.start = this.#begin(0, conditions, false);
  }

  afterLine(place: number): number {
    const state = this.stateAt(place);
    return this.#read(state, LF, state.mode);
  }

  #number(state: State): number {
    const { mode, cell, at, isEmpty, event } = state;
    const key = `${mode} ${isEmpty} ${event} ${at.join()}`;
    const known = cell.numbers.get(key);
    if (known !== undefined) return known;
    if (this.isFull && mode < Mode.DoubtBegin) return this.#doubtful(doubtIn(mode));
    const number = this.add(state);
    cell.numbers.set(key, number);
    return number;
  }

  #doubtful(mode: Mode): number {
    this.#doubts[mode] ??= this.#number({ mode, cell: this.#doubt, at: [], isEmpty: false, event: 0 });
    return this.#doubts[mode];
  }

  /** The state in which a cell begins. */
  #begin(column: number, facts: readonly Fact[], isQuoted: boolean): number {
    const known = isQuoted ? undefined : this.#begins.get(facts);
    if (known !== undefined) return known;
    const key = `${column} ${isQuoted} ${facts.join()}`;
    const base = this.columns[column] as FlatAutomaton;
    const made = (): Cell => ({
      reading: new Reading(column, facts, this.facts, base, this.predicates.of),
      isQuoted,
      numbers: new Map(),
    });
    const cell = this.#cells.get(key) ?? made();
    this.#cells.set(key, cell);
    const begun = { mode: Mode.Begin, cell, at: cell.reading?.start ?? [], isEmpty: true, event: 0 };
    const number = this.#number(begun);
    if (!isQuoted) this.#begins.set(facts, number);
    return number;
  }

  protected step(state: State, byte: number): number {
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

  #read(state: State, byte: number, mode: Mode): number {
    if (mode >= Mode.DoubtBegin) return this.#doubtful(mode);
    const at = state.cell.reading?.after(state.at, byte);
    return at ? this.#number({ ...state, mode, at, isEmpty: false }) : this.#doubtful(doubtIn(mode));
  }

  /** Ends a cell, and the row where the byte ends one. */
  #end(state: State, byte: number): number {
    const { cell, at, isEmpty, mode } = state;
    const column = cell.reading?.column ?? 0;
    const isLast = column === this.columns.length - 1;
    if (byte !== this.delimiter && column === 0 && mode === Mode.Begin) return this.#ended(Event.Blank, byte);
    const facts = cell.reading?.end(isEmpty ? undefined : at);
    const isQuoted = cell.isQuoted || mode === Mode.AfterQuote;
    if (byte === this.delimiter)
      return facts && !isLast ? this.#begin(column + 1, facts, isQuoted) : this.#doubtful(Mode.DoubtBegin);
    return this.#ended(facts && isLast ? this.verdict(facts, isQuoted) : Event.Doubt, byte);
  }

  #ended(event: number, byte: number): number {
    return byte === LF
      ? event
      : this.#number({ mode: Mode.Return, cell: this.#doubt, at: [], isEmpty: true, event });
  }
}

/** The way of being in doubt for which quotes mean the same. */
const doubts: Partial<Record<Mode, Mode>> = {
  [Mode.Begin]: Mode.DoubtBegin,
  [Mode.Quoted]: Mode.DoubtQuoted,
  [Mode.AfterQuote]: Mode.DoubtAfterQuote,
};
const doubtIn = (mode: Mode): Mode => doubts[mode] ?? Mode.DoubtPlain;
