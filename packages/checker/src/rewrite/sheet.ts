import { Table } from "../csv/table.js";
import type { CheckOptions } from "../options.js";
import { columnLetters } from "../report/shown.js";
import type { Tally } from "../report/tally.js";
import { cellPlace } from "../xlsx/cell-place.js";
import { tableRow } from "../xlsx/check-xlsx.js";
import type { HeaderRow } from "../xlsx/header-row.js";
import { type CellContext, SheetReader, type SheetRow } from "../xlsx/sheet-rows.js";
import { readXml, type XmlListener } from "../xlsx/xml.js";
import type { Editor, RowEdit } from "./edit.js";

/** The XML of a cell: where it begins, where its opening tag ends, and where it ends. */
interface Span {
  start: number;
  open: number;
  end: number;
}

const lastColumn = 16_384;

/**
 * Writes the XML of a sheet again. Only rows that are edited change, and in them only the cells that are; all else is
 * passed on as it stands.
 *
 * @param styled how many styles there are, where each has a marked twin so many places behind it.
 */
export async function* rewriteSheet(
  blocks: AsyncIterable<Uint8Array>,
  { headings, first }: HeaderRow,
  context: CellContext,
  styled: number | undefined,
  editor: Editor,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<string> {
  const table = new Table(headings.cells, first?.cells ?? [], tally, options, headings.number);
  const edited = (row: SheetRow): RowEdit | undefined => {
    if (row.number < headings.number) return undefined;
    const read = tableRow(row, table.columns.length);
    const isHeadings = row.number === headings.number;
    const edit = editor.edit(read, isHeadings ? [] : table.take(read), table.columns);
    return isHeadings && editor.heading !== undefined ? { ...edit, note: editor.heading } : edit;
  };
  const rows = new SheetReader(context);
  const splicer = new Splicer(rows, edited, table.columns.length, styled);
  for await (const _ of readXml(blocks, splicer.listener)) yield splicer.take(false);
  yield splicer.take(true);
}

/** Follows the XML of a sheet and its rows at once, and changes the text of those that are edited. */
class Splicer {
  #xml = "";
  /** How many characters of the sheet stand before those that are held. */
  #base = 0;
  #done = "";
  #rowStart: number | undefined;
  #rowOpen = 0;
  #cellStart = 0;
  #cellOpen = 0;
  #column = 0;
  #cells = new Map<number, Span>();
  #safe = 0;

  constructor(
    private readonly reader: SheetReader,
    private readonly edited: (row: SheetRow) => RowEdit | undefined,
    private readonly width: number,
    private readonly styled: number | undefined,
  ) {}

  /** What can be passed on by now. */
  take(isLast: boolean): string {
    this.#pass(isLast ? this.#base + this.#xml.length : (this.#rowStart ?? this.#safe));
    const done = this.#done;
    this.#done = "";
    return done;
  }

  readonly listener: XmlListener = {
    raw: (xml) => {
      // what is written again is UTF-8, whatever it was
      this.#xml +=
        this.#base + this.#xml.length === 0 ? xml.replace(/^(<\?xml[^>]*encoding=")[^"]*/, "$1UTF-8") : xml;
    },
    text: (text) => this.reader.listener.text(text),
    open: (name, attributes, end) => {
      if (name === "row") {
        this.#rowStart = this.#tagStart(end);
        this.#rowOpen = end;
        this.#cells = new Map();
        this.#column = 0;
      } else if (name === "c") {
        this.#cellStart = this.#tagStart(end);
        this.#cellOpen = end;
        this.#column = attributes["r"] === undefined ? this.#column + 1 : cellPlace(attributes["r"]).column;
      }
      this.#safe = end;
      this.reader.listener.open(name, attributes, end);
    },
    close: (name, end) => {
      this.reader.listener.close(name, end);
      this.#safe = end;
      if (name === "c")
        this.#cells.set(this.#column - 1, { start: this.#cellStart, open: this.#cellOpen, end });
      if (name === "row") this.#endRow(end);
      // it would no longer tell how far the sheet reaches, and need not
      if (name === "dimension") {
        this.#pass(this.#tagStart(end));
        this.#drop(end);
      }
    },
  };

  #tagStart(end: number): number {
    return this.#base + this.#xml.lastIndexOf("<", end - this.#base - 1);
  }

  #slice(from: number, to: number): string {
    return this.#xml.slice(from - this.#base, to - this.#base);
  }

  #drop(to: number): void {
    this.#xml = this.#xml.slice(to - this.#base);
    this.#base = to;
  }

  #pass(to: number): void {
    this.#done += this.#slice(this.#base, to);
    this.#drop(to);
  }

  #endRow(end: number): void {
    const start = this.#rowStart ?? end;
    this.#rowStart = undefined;
    const row = this.reader.taken();
    const edit = row && this.edited(row);
    if (!row || !edit || (edit.replaced.size === 0 && edit.note === undefined && edit.marked.size === 0))
      return;
    this.#pass(start);
    // the hint of which columns a row spans would no longer be true
    this.#done += this.#slice(start, this.#rowOpen).replace(/\sspans="[^"]*"/, "");
    let at = this.#rowOpen;
    for (const [column, span] of this.#cells) {
      this.#done += this.#slice(at, span.start) + this.#cell(column, span, edit, row.number);
      at = span.end;
    }
    const close = end === this.#rowOpen ? end : this.#tagStart(end);
    this.#done += this.#slice(at, close) + this.#note(row, edit) + this.#slice(close, end);
    this.#drop(end);
  }

  #cell(column: number, { start, open, end }: Span, { replaced, marked }: RowEdit, row: number): string {
    const xml = this.#slice(start, end);
    const text = replaced.get(column);
    if (text === undefined && !(marked.has(column) && this.styled !== undefined)) return xml;
    const tag = this.#slice(start, open);
    const style = Number(/\ss="([0-9]+)"/.exec(tag)?.[1] ?? 0);
    if (text !== undefined) return this.#textCell(tag, `${columnLetters(column + 1)}${row}`, style, text);
    const bare = tag.replace(/\ss="[0-9]*"/, "");
    const name = /^<[^\s/>]+/.exec(bare)?.[0] ?? "<c";
    const twin = style + (this.styled ?? 0);
    return `${name} s="${twin}"${bare.slice(name.length)}${this.#slice(open, end)}`;
  }

  #note({ number, cells }: SheetRow, { note }: RowEdit): string {
    const column = Math.max(this.width, cells.length, ...[...this.#cells.keys()].map((key) => key + 1)) + 1;
    if (note === undefined || column > lastColumn) return "";
    const [span] = this.#cells.values();
    const tag = span ? this.#slice(span.start, span.open) : "";
    return this.#textCell(tag, `${columnLetters(column)}${number}`, 0, note);
  }

  // the tag of any cell of the row tells how its names are prefixed
  #textCell(tag: string, place: string, style: number, text: string): string {
    const prefix = /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? "";
    const styled = style > 0 ? ` s="${style}"` : "";
    return `<${prefix}c r="${place}"${styled} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
  }
}

/** A text within XML; what XML cannot hold is written as spreadsheets do. */
const xmlText = (text: string): string =>
  text
    .replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
