import { csvDialect } from "@council-data/validators/csv";
import { dialectOf } from "../csv/dialect.js";
import { rowOf } from "../csv/row.js";
import { Table } from "../csv/table.js";
import type { Opened } from "../opened.js";
import type { CheckOptions } from "../options.js";
import type { Tally } from "../report/tally.js";
import type { Source } from "../source.js";
import { decoded } from "../text/encoding.js";
import type { Editor, RowEdit } from "./edit.js";
import { encoderOf } from "./encoded.js";
import { quotedCell, rawCells } from "./raw-cells.js";
import { type RawRow, RawRows } from "./raw-rows.js";

/** Writes a CSV file again, row by row: in its encoding, with its delimiter and line ends, and every cell that is not changed as it was. */
export async function* rewriteCsv(
  { start, text, encoding, hasMark }: Extract<Opened, { kind: "text" }>,
  { delimiter: known }: Source,
  editor: Editor,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<Uint8Array> {
  const { delimiter, lineEnd } = dialectOf(start, known);
  const encode = encoderOf(encoding);
  const rows = new RawRows(csvDialect(delimiter.charCodeAt(0), lineEnd));
  const writer = new RowWriter(editor, delimiter, tally, options);
  if (hasMark) yield encode("\ufeff");
  let held = "";
  for await (const block of text) {
    for (const row of rows.push(block, false)) held += writer.take(row);
    if (held) yield encode(held);
    held = "";
  }
  for (const row of rows.push(new Uint8Array(0), true)) held += writer.take(row);
  yield encode(held + writer.end());
}

/** Writes rows as they come; the headings wait for the first row behind them, which may tell what the table holds. */
class RowWriter {
  #number = 0;
  #table: Table | undefined;
  #headings: { row: RawRow; number: number; cells: readonly string[] } | undefined;
  #waiting = "";

  constructor(
    private readonly editor: Editor,
    private readonly delimiter: string,
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {}

  take(row: RawRow): string {
    const text = decoded(row.bytes);
    if (row.isMore) return text;
    this.#number++;
    const { cells } = rowOf(row, this.#number, this.delimiter, 0);
    const isBlank = cells.every((cell) => cell === "");
    const isAside = this.#number === 1 && /^sep=.$/i.test(text);
    const whole = text + decoded(row.end);
    if (this.#table) return isBlank && !row.problem ? whole : this.#row(row, text);
    if (isBlank || isAside) {
      if (!this.#headings) return whole;
      this.#waiting += whole;
      return "";
    }
    if (!this.#headings) {
      const kept = { ...row, bytes: row.bytes.slice(), end: row.end.slice() };
      this.#headings = { row: kept, number: this.#number, cells };
      return "";
    }
    return this.#begin(cells) + this.#row(row, text);
  }

  end(): string {
    return this.#table || !this.#headings ? "" : this.#begin([]);
  }

  /** The headings, and what stood between them and the first row. */
  #begin(first: readonly string[]): string {
    if (!this.#headings) return "";
    const { row, number, cells } = this.#headings;
    this.#table = new Table(cells, first, this.tally, this.options, number);
    const { columns } = this.#table;
    const edit = this.editor.edit({ cells, number, line: row.line }, [], columns);
    const note = this.editor.heading;
    const written = this.#written(decoded(row.bytes), cells, {
      ...edit,
      ...(note !== undefined && { note }),
    });
    const waiting = this.#waiting;
    this.#waiting = "";
    return written + decoded(row.end) + waiting;
  }

  #row(row: RawRow, text: string): string {
    const table = this.#table as Table;
    const read = rowOf(row, this.#number, this.delimiter, table.columns.length);
    const edit = this.editor.edit(read, table.take(read), table.columns);
    // of a row that is too long only a piece is here, and the end is not
    if (row.problem === "too-long") return text;
    const isMisquoted = row.problem !== undefined || read.problem?.rule === "row.misplaced-quote";
    const requoted = isMisquoted && this.editor.requotes ? this.#quoted(read.cells) : text;
    return this.#written(requoted, read.cells, edit) + decoded(row.end);
  }

  #quoted = (cells: readonly string[]): string =>
    cells.map((cell) => quotedCell(cell, this.delimiter)).join(this.delimiter);

  #written(text: string, { length }: readonly string[], { replaced, note }: RowEdit): string {
    const { delimiter } = this;
    let written = text;
    if (replaced.size > 0) {
      const raw = rawCells(text, delimiter);
      for (const [column, cell] of replaced) raw[column] = quotedCell(cell, delimiter);
      written = raw.join(delimiter);
    }
    if (this.editor.heading === undefined) return written;
    const width = this.#table?.columns.length ?? length;
    const gap = delimiter.repeat(Math.max(0, width - length) + 1);
    return `${written}${gap}${quotedCell(note ?? "", delimiter)}`;
  }
}
