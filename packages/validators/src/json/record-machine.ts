import { Event } from "../bytes/event.js";
import type { Fact } from "../bytes/facts.js";
import { stillOpen } from "../bytes/lazy-table.js";
import type { Position } from "../bytes/reading.js";
import { escaped, isHex, utf8Of } from "./escapes.js";
import { isWithinValue, Mode, type Spot, type State } from "./record-state.js";
import { nothing, RecordTable } from "./record-table.js";
import { isSpace } from "./value-end.js";

const [SPACE, QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [
  32, 34, 44, 58, 91, 92, 93, 123, 125,
] as const;

/**
 * A whole record of JSON as one automaton. Keys stand in the order of their columns; a record in which they do not, or
 * that holds what no column is for, is left in doubt.
 */
export class RecordMachine extends RecordTable {
  protected step(state: State, byte: number): number {
    const { mode, spot, last, text } = state;
    if (byte === this.end) return this.#ended(state);
    if (isSpace(byte) && !isWithinValue(mode)) return this.go(mode, spot, last, state.at, text);
    switch (mode) {
      case Mode.Before:
        return byte === OPEN ? this.go(Mode.Open, spot) : this.doubtful();
      case Mode.Open:
      case Mode.Comma:
        return byte === QUOTE ? this.go(Mode.Key, spot, last) : this.doubtful();
      case Mode.Key:
        return byte === QUOTE ? this.#named(state) : this.#inKey(state, byte);
      case Mode.Colon:
        return byte === COLON ? this.go(Mode.Value, spot) : this.doubtful();
      case Mode.Value:
        return this.#begin(spot, byte);
      case Mode.Text:
        return this.#inText(state, byte);
      case Mode.Escape:
        return this.#escape(state, byte);
      case Mode.Unicode:
        return this.#unicode(state, byte);
      case Mode.Bare:
        if (!isSpace(byte) && byte !== COMMA && byte !== CLOSE && byte !== CLOSE_LIST)
          return this.#read(Mode.Bare, state, [byte]);
        return this.#endValue(state, (after) => this.#after(after, byte));
      case Mode.After:
        return this.#after(state, byte);
      default:
        return this.doubtful();
    }
  }

  /** The record's end is here, whether or not it is where it should be. */
  #ended({ mode, spot }: State): number {
    if (mode === Mode.Before) return Event.Blank;
    return mode === Mode.Ended ? this.verdict(spot.facts, spot.isQuoted) : Event.Doubt;
  }

  #inKey({ spot, last, text }: State, byte: number): number {
    const read = text + String.fromCharCode(byte);
    const isKey = spot.node.children.some(({ index, key }) => index > last && key.startsWith(read));
    return isKey ? this.go(Mode.Key, spot, last, nothing, read) : this.doubtful();
  }

  /** A key has been read: what stands before it was left out. */
  #named({ spot, last, text }: State): number {
    const child = spot.node.byKey.get(text);
    if (!child || child.index <= last) return this.doubtful();
    const facts = this.#without(spot, last + 1, child.index);
    return facts ? this.go(Mode.Colon, this.spot(child, facts, spot.isQuoted)) : this.doubtful();
  }

  /** What is left to show when some of the places of an object or list are left out. */
  #without({ node, facts }: Spot, from: number, to: number): readonly Fact[] | undefined {
    let left: readonly Fact[] | undefined = facts;
    for (const { columns } of node.children.slice(from, to))
      for (const column of columns)
        left = left && stillOpen(left.map((fact) => this.facts.given(fact, column, () => false)));
    return left;
  }

  #begin(spot: Spot, byte: number): number {
    const { node, facts, isQuoted, reading } = spot;
    const [first] = node.children;
    if (node.kind === "object" && byte === OPEN) return this.go(Mode.Open, spot);
    if (node.kind === "list" && byte === OPEN_LIST && first)
      return this.go(Mode.Value, this.spot(first, facts, isQuoted));
    if (node.kind === "text" && byte === QUOTE)
      return this.go(Mode.Text, spot, -1, reading?.start ?? nothing);
    if (node.kind === "bare" && reading)
      return this.#read(Mode.Bare, { mode: Mode.Bare, spot, last: -1, at: reading.start, text: "" }, [byte]);
    return this.doubtful();
  }

  #read(mode: Mode, { spot, at }: State, bytes: readonly number[]): number {
    let now: Position | undefined = at;
    for (const byte of bytes) now = now && spot.reading?.after(now, byte);
    return now ? this.go(mode, spot, -1, now) : this.doubtful();
  }

  #inText(state: State, byte: number): number {
    if (byte === QUOTE) return this.#endValue(state, ({ spot, last }) => this.go(Mode.After, spot, last));
    if (byte === BACKSLASH) return this.go(Mode.Escape, state.spot, -1, state.at);
    return byte < SPACE ? this.doubtful() : this.#read(Mode.Text, state, [byte]);
  }

  #escape(state: State, byte: number): number {
    const { node, facts } = state.spot;
    const letter = String.fromCharCode(byte);
    if (letter === "u") return this.go(Mode.Unicode, state.spot, -1, state.at);
    const meant = escaped[letter];
    if (meant === undefined) return this.doubtful();
    const spot = byte === QUOTE ? this.spot(node, facts, true) : state.spot;
    return this.#read(Mode.Text, { ...state, spot }, [meant]);
  }

  #unicode(state: State, byte: number): number {
    const text = state.text + String.fromCharCode(byte).toLowerCase();
    if (!isHex(text)) return this.doubtful();
    if (text.length < 4) return this.go(Mode.Unicode, state.spot, -1, state.at, text);
    const bytes = utf8Of(Number.parseInt(text, 16));
    return bytes ? this.#read(Mode.Text, state, bytes) : this.doubtful();
  }

  /** Ends a single value. */
  #endValue({ spot, at }: State, then: (after: State) => number): number {
    const { node, reading, isQuoted } = spot;
    const facts = reading?.end(at);
    return facts && node.parent
      ? then({
          mode: Mode.After,
          spot: this.spot(node.parent, facts, isQuoted),
          last: node.index,
          at: nothing,
          text: "",
        })
      : this.doubtful();
  }

  /** Behind a value that stands in an object or a list. */
  #after({ spot, last }: State, byte: number): number {
    const { node, facts, isQuoted } = spot;
    const isList = node.kind === "list";
    if (byte === CLOSE_LIST || byte === CLOSE)
      return isList === (byte === CLOSE_LIST) ? this.#close(spot, last) : this.doubtful();
    if (isSpace(byte)) return this.go(Mode.After, spot, last);
    if (byte !== COMMA) return this.doubtful();
    if (!isList) return this.go(Mode.Comma, spot, last);
    const next = node.children[last + 1];
    return next ? this.go(Mode.Value, this.spot(next, facts, isQuoted)) : this.doubtful();
  }

  #close(spot: Spot, last: number): number {
    const { node, isQuoted } = spot;
    const facts = this.#without(spot, last + 1, node.children.length);
    if (!facts) return this.doubtful();
    return node.parent
      ? this.go(Mode.After, this.spot(node.parent, facts, isQuoted), node.index)
      : this.go(Mode.Ended, this.spot(node, facts, isQuoted));
  }
}
