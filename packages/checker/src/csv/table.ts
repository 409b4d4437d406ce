import { cy, type Fault, type Verdict, validators, type Words } from "@council-data/validators";
import { type FileRule, say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import { columnLetters } from "../report/shown.js";
import { foundAt, type Tally } from "../report/tally.js";
import { type ValueReader, type Values, valuesOfTexts } from "../value-reader.js";
import { Assembler } from "./assemble.js";
import { columnFinder } from "./column-finder.js";
import { FilledColumns } from "./filled.js";
import { type Column, columnsOf, type HeadingFault, pointerOf } from "./headings.js";
import { tableRecord } from "./table-record.js";
import { exampleAt, type RowFault, type RowPlace, type TableRow } from "./table-row.js";

// a hostile table can have 100,000 headings at fault
const toldHeadings = 1000;

type Validate = (value: unknown, words?: Words) => Verdict;

/** The rows of a table, as they are read: what its columns are, and what is wrong with a row. */
export class Table {
  readonly columns: Column[];
  /** The record a row holds, where that is known. */
  readonly record: string | undefined;
  readonly #of: string;
  readonly #validate: Validate | undefined;
  readonly #assembler: Assembler;
  /** The columns that have no heading. */
  readonly #unnamed: readonly number[];
  readonly #columnAt: (at: string) => number | undefined;
  readonly #beside: readonly ValueReader[];
  readonly filled: FilledColumns;
  readonly #place: RowPlace;

  constructor(
    headings: readonly string[],
    first: readonly string[],
    private readonly tally: Tally,
    private readonly options: CheckOptions,
    private readonly headingRow = 1,
  ) {
    const { record, of, fitting } = tableRecord(headings, first, options.as);
    this.record = record;
    this.#of = of;
    const { columns, faults } = columnsOf(headings, this.#of);
    this.columns = columns;
    this.#place = { file: tally.file, columns, showValues: options.showValues ?? false };
    this.#unnamed = [...columns.keys()].filter((column) => columns[column]?.heading === "");
    this.#columnAt = columnFinder(columns);
    this.#assembler = new Assembler(columns);
    this.filled = new FilledColumns(this.#of, columns, options.coverage === false ? undefined : tally);
    this.#beside = this.#onlookers();
    this.#tellHeadings(faults);
    if (this.record) {
      tally.file.of = this.record;
      this.#validate = validators[this.record as keyof typeof validators];
      // whoever said which record it is may have been wrong, or the headings be missing
      if (columns.every(({ place }) => !place))
        this.#fileFault("file.record-type-unknown", 1, headings[0] ?? "", this.record);
      return;
    }
    const rule = fitting.length > 1 ? "file.record-type-unclear" : "file.record-type-unknown";
    this.#fileFault(rule, 1, headings[0] ?? "", fitting.length > 1 ? fitting.join(", ") : this.#of);
  }

  /** Says that a file has no headings. */
  static empty(tally: Tally, { locale = "en" }: CheckOptions): void {
    const message = say("file.empty", locale);
    const example = { file: tally.file.path, row: 1, line: 1, at: "" };
    tally.add("", foundAt({ rule: "file.empty", at: "", message }, example));
  }

  #tellHeadings(faults: readonly HeadingFault[]): void {
    if (faults.length > 0)
      this.tally.file.headings = faults.slice(0, toldHeadings).map(({ rule, column, heading, nearest }) => ({
        rule,
        heading,
        ...(column > 0 && { column: columnLetters(column) }),
        ...(nearest !== undefined && { nearest }),
      }));
    for (const { rule, column, heading, nearest } of faults)
      if (rule === "file.duplicate-heading" || rule === "file.ambiguous-heading")
        this.#fileFault(rule, column, heading, nearest);
  }

  get #locale(): "en" | "cy" {
    return this.options.locale ?? "en";
  }

  #fileFault(rule: FileRule, column: number, heading: string, record = ""): void {
    const message = say(rule, this.#locale, record);
    const { path: file, sheet } = this.tally.file;
    const row = this.headingRow;
    const cell = `${columnLetters(column)}${row}`;
    const where = {
      file,
      ...(sheet !== undefined && { sheet }),
      row,
      line: row,
      column: heading,
      cell,
      at: "",
    };
    this.tally.add("", foundAt({ rule, at: "", message }, where));
  }

  #onlookers(): ValueReader[] {
    const { record } = this;
    if (record === undefined) return [];
    const columns = this.columns.map(({ keys, isRead, heading }) => ({
      at: isRead ? pointerOf(keys) : "",
      heading,
    }));
    return this.tally.onlookers.map((onlooker) => onlooker.rows(record, columns));
  }

  /** Looks at a row, right or wrong. */
  see(values: Values, row: number, line: number): void {
    for (const reader of this.#beside) reader.read(values, row, line);
  }

  /** Counts rows that are right, and how many of them have a value in each column, where that was counted. */
  right(count: number, filled?: ArrayLike<number>): void {
    this.filled.rows(count, filled);
    this.tally.file.records += count;
    this.tally.file.valid += count;
  }

  /** Reads a row, counts what is wrong with it, and gives it; a blank row is none. */
  take(row: TableRow): RowFault[] {
    const { cells, problem, cellProblems = [] } = row;
    if (!problem && cellProblems.length === 0 && cells.every((cell) => cell === "")) return [];
    if (this.#beside.length > 0) this.see(row.values?.() ?? valuesOfTexts(cells), row.number, row.line);
    const faults = problem ? [this.#refusal(row, problem.rule, problem.column)] : this.#judge(row);
    // without a record there is nothing to judge it by, and that was said once
    if (!faults) return this.#unjudged();
    this.tally.record(this.#of, faults);
    return faults;
  }

  #unjudged(): RowFault[] {
    this.tally.file.records++;
    this.tally.file.invalid++;
    return [];
  }

  /** The fault of a row that cannot be read as a record. */
  #refusal(row: TableRow, rule: FileRule, column?: number): RowFault {
    const fault = { rule, at: "", message: say(rule, this.#locale) };
    return {
      fault,
      row: row.number,
      example: () => exampleAt(row, "", column, this.#place),
      ...(column !== undefined && { column }),
    };
  }

  #judge(row: TableRow): RowFault[] | undefined {
    const { cells, cellProblems = [] } = row;
    this.filled.row(cells);
    if (!this.#validate) return undefined;
    const { record, inHeadings } = this.#assembler.record(cells);
    const { faults } = this.#validate(record, this.#locale === "cy" ? cy : undefined);
    const found = faults.map((fault): RowFault => {
      const at = inHeadings(fault.at);
      return this.#found(row, { ...fault, at }, this.#columnAt(at));
    });
    for (const column of this.#unnamed)
      if (cells[column]) found.push(this.#cellFault(row, "row.value-without-heading", column));
    for (let column = this.columns.length; column < cells.length; column++)
      if (cells[column]) found.push(this.#cellFault(row, "row.value-without-heading", column));
    if (cellProblems.length === 0) return found;
    // a cell without a value has one fault, and not those of its place or of what it is missing from
    const without = cellProblems.map(({ column }) => pointerOf(this.columns[column]?.keys ?? []));
    const isOfIt = ({ at }: Fault): boolean => without.some((cell) => `${cell}/`.startsWith(`${at}/`));
    return [
      ...found.filter(({ fault }) => !isOfIt(fault)),
      ...cellProblems.map(({ column, rule }) => this.#cellFault(row, rule, column)),
    ];
  }

  #cellFault(row: TableRow, rule: FileRule, column: number): RowFault {
    const { keys = [] } = this.columns[column] ?? {};
    const at = rule.startsWith("cell.") ? pointerOf(keys) : "";
    return this.#found(row, { rule, at, message: say(rule, this.#locale) }, column);
  }

  #found(row: TableRow, fault: Fault, column: number | undefined): RowFault {
    const found: RowFault = {
      fault,
      row: row.number,
      example: () => exampleAt(row, fault.at, column, this.#place),
    };
    if (column === undefined) return found;
    found.column = column;
    const heading = this.columns[column]?.heading;
    const value = row.cells[column];
    if (heading !== undefined) found.heading = heading;
    if (value) found.value = value;
    return found;
  }
}
