import { Unreadable } from "../unreadable.js";
import { cellPlace } from "./cell-place.js";
import { numberText } from "./number-text.js";
import { RichText, unescaped } from "./shared-strings.js";
import type { NumberFormat } from "./styles.js";
import { readXml, type XmlListener } from "./xml.js";

/** Why a cell has no value that could be judged. */
export type CellProblem = "cell.error-value" | "cell.formula-without-value";

/** A row of a sheet: its texts by column, and the cells that have no value. */
export interface SheetRow {
  number: number;
  cells: string[];
  problems: { column: number; rule: CellProblem }[];
  /** The columns of cells that hold formulas. */
  formulas: Set<number>;
}

/** What is known of a sheet once it is read. */
export interface SheetFacts {
  hiddenRows: number;
  hiddenColumns: number;
  /** The rows and columns that each of the merged ranges spans, the first hundred of them. */
  merged: { from: number; to: number }[];
}

/** What cells are read with: the texts they share, how their styles show numbers, and from when days are counted. */
export interface CellContext {
  texts: readonly string[];
  styles: readonly NumberFormat[];
  is1904: boolean;
}

// the widest row there can be, in characters of its cells
const longestRow = 8 * 1024 * 1024;
const mergedKept = 100;

/** Reads the rows of a sheet as its bytes come (ECMA-376, part 1, section 18.3). */
export class SheetReader {
  readonly facts: SheetFacts = { hiddenRows: 0, hiddenColumns: 0, merged: [] };
  readonly #rows: SheetRow[] = [];
  readonly #rich = new RichText();
  #row: SheetRow = { number: 0, cells: [], problems: [], formulas: new Set() };
  #column = 0;
  #cell: Readonly<Record<string, string>> = {};
  #value = "";
  #isValue = false;
  #hasFormula = false;
  #characters = 0;

  constructor(private readonly context: CellContext) {}

  /**
   * The rows in their order; those without a cell are left out.
   *
   * @throws Unreadable where the sheet is damaged, or no sheet of a real workbook.
   */
  async *rows(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetRow> {
    for await (const _ of readXml(blocks, this.listener)) yield* this.#rows.splice(0);
    yield* this.#rows.splice(0);
  }

  /** The row that was read last, where it has a cell; it is then not among the rows any more. */
  taken(): SheetRow | undefined {
    return this.#rows.pop();
  }

  /** Takes what is told of the sheet as its XML is read. */
  readonly listener: XmlListener = {
    open: (name, attributes) => this.#open(name, attributes),
    close: (name) => this.#close(name),
    text: (text) => {
      if (this.#isValue) this.#value += text;
      else this.#rich.add(text);
    },
  };

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") this.#beginRow(attributes);
    else if (name === "c") this.#beginCell(attributes);
    else if (name === "v") this.#isValue = true;
    else if (name === "f") this.#hasFormula = true;
    else if (name === "col" && isOn(attributes["hidden"])) {
      const { min = "1", max = min } = attributes;
      this.facts.hiddenColumns += Math.max(1, Math.min(Number(max), 16_384) - Number(min) + 1);
    } else if (name === "mergeCell") this.#merge(attributes["ref"] ?? "");
    else this.#rich.open(name);
  }

  #close(name: string): void {
    if (name === "row") this.#endRow();
    else if (name === "c") this.#endCell();
    else if (name === "v") this.#isValue = false;
    else this.#rich.close(name);
  }

  #beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? this.#row.number + 1 : cellPlace(`A${r}`).row;
    this.#row = { number, cells: [], problems: [], formulas: new Set() };
    this.#column = 0;
    this.#characters = 0;
    if (isOn(hidden)) this.facts.hiddenRows++;
  }

  #endRow(): void {
    if (this.#row.cells.length > 0) this.#rows.push(this.#row);
  }

  #beginCell(attributes: Readonly<Record<string, string>>): void {
    this.#cell = attributes;
    this.#value = "";
    this.#hasFormula = false;
    this.#column = attributes["r"] === undefined ? this.#column + 1 : cellPlace(attributes["r"]).column;
  }

  #endCell(): void {
    const { cells, problems } = this.#row;
    const text = this.#text();
    const column = this.#column - 1;
    const rule = this.#problem();
    if (this.#hasFormula) this.#row.formulas.add(column);
    if (rule) problems.push({ column, rule });
    if (text === "" && !rule) return;
    this.#characters += text.length;
    if (this.#characters > longestRow) throw new Unreadable("file.unpacks-too-large");
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }

  #problem(): CellProblem | undefined {
    if (this.#cell["t"] === "e") return "cell.error-value";
    const isText = this.#cell["t"] === "str" || this.#cell["t"] === "inlineStr";
    return this.#hasFormula && this.#value === "" && !isText ? "cell.formula-without-value" : undefined;
  }

  #text(): string {
    const { t = "n", s } = this.#cell;
    const { texts, styles, is1904 } = this.context;
    if (t === "inlineStr") return this.#rich.take();
    if (t === "s" && this.#value !== "") {
      const text = texts[Number(this.#value)];
      if (text === undefined) throw new Unreadable("file.damaged");
      return text;
    }
    if (t === "b" && this.#value !== "") return this.#value.trim() === "1" ? "true" : "false";
    if (t === "n") return numberText(this.#value, styles[Number(s ?? 0)], is1904);
    return t === "str" ? unescaped(this.#value) : this.#value;
  }

  #merge(reference: string): void {
    const [from = "", to = from] = reference.split(":");
    if (this.facts.merged.length < mergedKept)
      this.facts.merged.push({ from: cellPlace(from).row, to: cellPlace(to).row });
  }
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true" || flag === "on";
