import type { Fact } from "../bytes/facts.js";
import type { Position, Reading } from "../bytes/reading.js";
import type { Node } from "./nodes.js";

/** Where a record is while it is read. */
export enum Mode {
  /** Before its brace. */
  Before,
  /** Behind the brace of an object. */
  Open,
  Key,
  /** Between a key and its colon. */
  Colon,
  /** Before a value. */
  Value,
  Text,
  /** Behind a backslash. */
  Escape,
  /** Behind `\u`. */
  Unicode,
  /** In a number, `true` or `false`. */
  Bare,
  /** Behind a value. */
  After,
  /** Behind a comma of an object. */
  Comma,
  /** Behind the brace that closes the record. */
  Ended,
  Doubt,
}

/** A place in a record, and what is left to show there; the numbers of its states are kept with it. */
export interface Spot {
  node: Node;
  facts: readonly Fact[];
  /** Whether a text holds a quote. */
  isQuoted: boolean;
  reading?: Reading;
  numbers: Map<string, number>;
}

export interface State {
  mode: Mode;
  spot: Spot;
  /** The position of the last thing that was read within an object or a list. */
  last: number;
  at: Position;
  /** What has been read of a key, or of the digits of an escape. */
  text: string;
}

/** Whether white space in it belongs to a value or a key. */
export const isWithinValue = (mode: Mode): boolean =>
  mode === Mode.Key ||
  mode === Mode.Text ||
  mode === Mode.Escape ||
  mode === Mode.Unicode ||
  mode === Mode.Bare;
