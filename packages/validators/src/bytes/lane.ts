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

const CR = 13;

/** A stretch of bytes that begins where a row does, and how far it has been read. */
export class Lane implements Scan {
  right = 0;
  rows = 0;
  blanks = 0;
  lines = 0;
  readonly doubts: Doubt[] = [];
  end: number;
  /** Line ends within the row that is being read: they count when the row has ended, here or in another stretch. */
  #within = 0;

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
    if (entry === Event.Line) {
      this.#within++;
      return machine.afterLine(place);
    }
    const from = this.end;
    const to = at > from && this.bytes[at - 1] === CR ? at - 1 : at;
    if (this.#isRight(entry, from, to)) this.right++;
    else if (entry === Event.Blank) this.blanks++;
    else this.doubts.push({ from, to, row: this.rows, blanks: this.blanks, line: this.lines });
    this.pass(1, at + 1);
    return machine.start;
  }

  /** Counts rows that have ended, the last of them at a place. */
  pass(rows: number, end: number): void {
    if (rows === 0) return;
    this.end = end;
    this.rows += rows;
    this.lines += rows + this.#within;
    this.#within = 0;
  }

  #isRight(entry: number, from: number, to: number): boolean {
    if (entry === Event.Doubt || entry === Event.Blank) return false;
    const { judge, bytes } = this;
    const left = judge.machine.left[Event.Compare - entry];
    const isQuoted = left ? left.isQuoted : entry === Event.RightQuoted;
    const isBounded = !isQuoted && hasNoLongGap(bytes, from, to, judge.gap, judge.bound);
    return (isBounded && !left) || judge.holds(left?.facts ?? [], bytes, from, isBounded);
  }
}
