import { type Engine, scriptEngine } from "./engine.js";
import type { Judge, Whereabouts } from "./judge.js";
import type { Resize } from "./lazy-table.js";
import { type RowDialect, rowEnd } from "./row-end.js";
import { type CsvRow, passed, rowAt } from "./rows.js";
import { scan } from "./scan.js";
import { wasmEngine } from "./wasm-engine.js";

/** A row that may be wrong. */
export interface DoubtfulRow extends CsvRow {
  /** Its number among the rows of the scanner, blank ones too, the first being 0. */
  row: number;
  /** How many blank rows come before it. */
  blanks: number;
}

/** A row that is right, and where its values are; its bytes hold only while it is told. */
export interface SeenRow extends Omit<Whereabouts, "lines"> {
  bytes: Uint8Array;
  row: number;
  blanks: number;
  line: number;
  /** The columns of the values: of each the keys that lead to it. */
  columns: readonly (readonly string[] | undefined)[];
}

/** How many rows a scanner has read, how many of them were blank, and the line that the next one begins on. */
export interface Extent {
  rows: number;
  blanks: number;
  line: number;
  /** Whether the bytes that came last are no row, or none yet: nothing has ended it. */
  isOpen: boolean;
}

/** What bytes are read with: `script` for JavaScript alone; WebAssembly is used wherever it is to be had. */
export type EngineKind = "script" | "wasm";

const LF = 10;

// so many bytes are read at a time: lanes of some hundred rows, in a processor's nearer caches
const piece = 256 * 1024;

export interface ScanOptions {
  engine?: EngineKind;
  /** Is told every row that is found right, in turn with those in doubt: where its values are looked for costs some time. */
  seen?: (row: SeenRow) => void;
}

/**
 * Reads rows as their bytes come. Rows that are plainly right are counted, without being made into strings or objects;
 * the others are handed on.
 */
export class RowScanner {
  /** How many rows have been found right so far. */
  right = 0;
  readonly #engine: Engine;
  readonly #capacity: number;
  #judge: Judge;
  #held = 0;
  #row = 0;
  #blanks = 0;
  #line: number;
  #isPassing = false;
  #isOpen = false;

  /**
   * @param judgeOf gives the judge of the rows, with room for its table.
   * @param dialect how rows are cut.
   * @param firstLine the line of the file that the first row begins on.
   * @param options what reads the bytes, and who is told of rows that are right.
   */
  constructor(
    judgeOf: (resize: Resize) => Judge,
    private readonly dialect: RowDialect,
    firstLine: number,
    private readonly options: ScanOptions = {},
  ) {
    const { engine = "wasm" } = options;
    this.#capacity = dialect.longest + piece + 1;
    this.#engine = (engine === "wasm" && wasmEngine(this.#capacity)) || scriptEngine(this.#capacity);
    this.#judge = judgeOf(this.#engine.resize);
    this.#line = firstLine;
  }

  /** How far it has come. */
  get extent(): Extent {
    return { rows: this.#row, blanks: this.#blanks, line: this.#line, isOpen: this.#isOpen };
  }

  /** Judges the rows that are still to come by another judge. */
  protected judgeBy(judgeOf: (resize: Resize) => Judge): void {
    this.#judge = judgeOf(this.#engine.resize);
  }

  /** Called before each piece of the bytes. */
  protected before(): void {}

  /** Reads a block; gives the rows that are in doubt, whose bytes hold only until the next one is asked for. */
  *push(block: Uint8Array, isLast: boolean): Generator<DoubtfulRow> {
    const { bytes } = this.#engine;
    for (let at = 0; at < block.length; ) {
      const length = Math.min(piece, block.length - at, this.#capacity - 1 - this.#held);
      bytes.set(block.subarray(at, at + length), this.#held);
      at += length;
      this.#held += length;
      this.before();
      yield* this.#scan(false);
    }
    this.#isOpen = this.#held > 0 || this.#isPassing;
    if (!isLast || this.#held === 0) return;
    bytes[this.#held] = this.dialect.lineEnd;
    this.#held++;
    yield* this.#scan(true);
  }

  *#scan(isLast: boolean): Generator<DoubtfulRow> {
    const { bytes } = this.#engine;
    let from = 0;
    for (;;) {
      if (this.#isPassing) from = this.#pass(from);
      const { doubts, right, rows, blanks, lines, end } = scan(this.#judge, this.#engine, from, this.#held);
      this.right += right;
      let told: Place = { at: from, row: this.#row, blanks: this.#blanks, line: this.#line };
      for (const doubt of doubts) {
        const row = this.#row + doubt.row;
        const blanks = this.#blanks + doubt.blanks;
        const line = this.#line + doubt.line;
        this.#tell(told, doubt.from);
        yield { bytes: bytes.subarray(doubt.from, doubt.to), row, blanks, line };
        const next = bytes.indexOf(this.dialect.lineEnd, doubt.to) + 1;
        if (this.options.seen)
          told = { at: next, row: row + 1, blanks, line: line + linesIn(bytes, doubt.from, next) };
      }
      this.#tell(told, end);
      this.#row += rows;
      this.#blanks += blanks;
      this.#line += lines;
      from = end;
      const trouble = this.#trouble(from, isLast);
      if (!trouble) break;
      yield trouble.row;
      from = trouble.next;
    }
    bytes.copyWithin(0, from, this.#held);
    this.#held -= from;
  }

  /** Tells of the rows from one place up to another: all are right or blank. */
  #tell({ at: from, row, blanks, line }: Place, to: number): void {
    const { seen } = this.options;
    if (!seen) return;
    const { bytes } = this.#engine;
    const judge = this.#judge;
    const { found, columns } = judge;
    const { starts, ends } = found;
    const told: SeenRow = { starts, ends, bytes, row, blanks, line, columns };
    for (let at = from; at < to; told.row++) {
      const blank = blankEnd(bytes, at, this.dialect.lineEnd);
      const end = blank ?? judge.locate(bytes, at);
      if (blank === undefined) seen(told);
      else told.blanks++;
      told.line += blank === undefined ? found.lines + 1 : 1;
      at = end + 1;
    }
  }

  /** What is left of a row that was too long. */
  #pass(from: number): number {
    const { next, lines, problem } = passed(
      this.#engine.bytes.subarray(0, this.#held),
      from,
      this.dialect.lineEnd,
    );
    this.#isPassing = problem === "too-long";
    this.#line += lines;
    return next;
  }

  /** A row that has no end, where enough bytes are there to say so. */
  #trouble(from: number, isLast: boolean): { row: DoubtfulRow; next: number } | undefined {
    const bytes = this.#engine.bytes.subarray(0, this.#held);
    if (from >= this.#held || (!isLast && this.#held - from <= this.dialect.longest)) return undefined;
    const found = rowEnd(bytes, from, isLast, this.dialect);
    if (!found) return undefined;
    const row = { ...rowAt(bytes, from, found, this.#line), row: this.#row, blanks: this.#blanks };
    this.#row++;
    this.#line += found.lines;
    this.#isPassing = found.problem === "too-long";
    return { row, next: Math.min(found.next, this.#held) };
  }
}

/** A place in the bytes, and the numbers of the row and line that begin there. */
interface Place {
  at: number;
  row: number;
  blanks: number;
  line: number;
}

function linesIn(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (bytes[at] === LF) lines++;
  return lines;
}

/** The end of a row in which there is nothing but space. */
function blankEnd(bytes: Uint8Array, from: number, end: number): number | undefined {
  let at = from;
  while (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13) at++;
  return bytes[at] === end ? at : undefined;
}
