import { Event } from "./event.js";
import { hasNoLongGap, type Judge } from "./judge.js";

/** A row that may be wrong: where it stands in the bytes, and how many rows, blank ones and lines of the stretch come before it. */
export interface Doubt {
  from: number;
  to: number;
  row: number;
  blanks: number;
  line: number;
}

/** What was found in a stretch of bytes. */
export interface Scan {
  /** How many rows are right. */
  right: number;
  /** How many rows there are, blank ones too. */
  rows: number;
  blanks: number;
  lines: number;
  doubts: Doubt[];
  /** Where the row begins that the stretch does not end. */
  end: number;
}

const LF = 10;
const CR = 13;

/** A stretch of bytes that begins where a row does, and how far it has been read. */
export class Lane implements Scan {
  right = 0;
  rows = 0;
  blanks = 0;
  lines = 0;
  readonly doubts: Doubt[] = [];
  end: number;

  constructor(
    readonly judge: Judge,
    readonly bytes: Uint8Array,
    readonly from: number,
    readonly to: number,
    /** Where the next byte is. */
    public at = from,
    /** The number of the state there. */
    public state = judge.machine.start,
  ) {
    this.end = from;
  }

  /** Takes an event at a place in the bytes, and in the table; gives the next state. */
  take(at: number, event: number, place: number): number {
    const { machine } = this.judge;
    const entry = event === Event.Unmade ? machine.make(place) : event;
    if (entry < Event.First) return entry;
    this.lines++;
    if (entry === Event.Line) return machine.afterLine(place);
    const from = this.end;
    const to = at > from && this.bytes[at - 1] === CR ? at - 1 : at;
    this.end = at + 1;
    if (this.#isRight(entry, from, to)) this.right++;
    else if (entry === Event.Blank) this.blanks++;
    else this.#doubt(from, to);
    this.rows++;
    return machine.start;
  }

  #doubt(from: number, to: number): void {
    const { rows, blanks, lines } = this;
    this.doubts.push({ from, to, row: rows, blanks, line: lines - 1 - this.#linesWithin(from, to) });
  }

  #isRight(entry: number, from: number, to: number): boolean {
    if (entry === Event.Doubt || entry === Event.Blank) return false;
    const { judge, bytes } = this;
    const isBounded = entry === Event.Right && hasNoLongGap(bytes, from, to, judge.gap, judge.bound);
    if (!isBounded && !judge.isWithinBounds(bytes, from, to)) return false;
    const facts = judge.machine.comparisons[Event.Compare - entry];
    return !facts || judge.compares(facts, bytes, from, to);
  }

  /** How many line ends a row has within it. */
  #linesWithin(from: number, to: number): number {
    let count = 0;
    for (let at = this.bytes.indexOf(LF, from); at >= 0 && at < to; at = this.bytes.indexOf(LF, at + 1))
      count++;
    return count;
  }
}
