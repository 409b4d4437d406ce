import { cy, type Fault, type Verdict, validators, type Words } from "@council-data/validators";
import { type CsvRow, csvCells } from "@council-data/validators/csv";
import { schemaBase } from "../generated/dictionary.js";
import { type FileRule, say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import type { Example } from "../report/report.js";
import { columnLetters, looksLike } from "../report/shown.js";
import type { Found, Tally } from "../report/tally.js";
import { decoded, onLine } from "../text/encoding.js";
import { assemble, columnFinder } from "./assemble.js";
import type { Dialect } from "./dialect.js";
import { FilledColumns } from "./filled.js";
import {
  type Column,
  columnsOf,
  type HeadingFault,
  likeliestRecord,
  recordsWithHeadings,
} from "./headings.js";

// a hostile table can have 100,000 headings at fault
const toldHeadings = 1000;

type Validate = (value: unknown, words?: Words) => Verdict;

/** The rows of a table, as they are read: what its columns are, and what is wrong with a row. */
export class CsvTable {
  readonly columns: Column[];
  /** The record a row holds, where that is known. */
  readonly record: string | undefined;
  readonly #of: string;
  readonly #validate: Validate | undefined;
  readonly #columnAt: (at: string) => number | undefined;
  readonly filled: FilledColumns;

  constructor(
    headings: readonly string[],
    first: readonly string[],
    private readonly dialect: Dialect,
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {
    const named = first[headings.indexOf("$schema")];
    const byName = named?.startsWith(schemaBase)
      ? named.slice(schemaBase.length).replace(/\.schema\.json$/, "")
      : "";
    const fitting = recordsWithHeadings(headings);
    this.record =
      options.as ?? (byName in validators ? byName : fitting.length === 1 ? fitting[0] : undefined);
    this.#of = this.record ?? likeliestRecord(headings);
    const { columns, faults } = columnsOf(headings, this.#of);
    this.columns = columns;
    this.#columnAt = columnFinder(columns);
    this.filled = new FilledColumns(this.#of, columns, tally);
    this.#tellHeadings(faults);
    if (this.record) {
      tally.file.of = this.record;
      this.#validate = validators[this.record as keyof typeof validators];
      return;
    }
    const rule = fitting.length > 1 ? "file.record-type-unclear" : "file.record-type-unknown";
    this.#fileFault(rule, 1, headings[0] ?? "", fitting.length > 1 ? fitting.join(", ") : this.#of);
  }

  /** Says that a file has no headings. */
  static empty(tally: Tally, { locale = "en" }: CheckOptions): void {
    const message = say("file.empty", locale);
    tally.add(
      "",
      { rule: "file.empty", at: "", message },
      { file: tally.file.path, row: 1, line: 1, at: "" },
    );
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
    const cell = `${columnLetters(column)}1`;
    this.tally.add(
      "",
      { rule, at: "", message },
      { file: this.tally.file.path, row: 1, line: 1, column: heading, cell, at: "" },
    );
  }

  /** Counts rows that are right, and how many of them have a value in each column, where that was counted. */
  right(count: number, filled?: ArrayLike<number>): void {
    this.filled.rows(count, filled);
    this.tally.file.records += count;
    this.tally.file.valid += count;
  }

  /** Reads a row, and counts what is wrong with it. */
  take(row: CsvRow, number: number): void {
    if (row.bytes.length === 0 && !row.problem) return;
    const text = onLine(row.line, () => decoded(row.bytes));
    const { cells, misquoted } = csvCells(text, this.dialect.delimiter);
    if (cells.every((cell) => cell === "")) return;
    const place = new Place(row, number, cells, this.columns, this.tally.file.path);
    const problem = row.problem ?? (misquoted === undefined ? undefined : "misplaced-quote");
    if (problem) return this.#refuse(place, `row.${problem}`, misquoted);
    const width = this.columns.length;
    if (cells.slice(width).some((cell) => cell !== ""))
      return this.#refuse(place, "row.too-many-cells", width);
    if (cells.length < width) return this.#refuse(place, "row.too-few-cells");
    this.#judge(place);
  }

  /** A row that cannot be read as a record. */
  #refuse(place: Place, rule: FileRule, column?: number): void {
    const fault = { rule, at: "", message: say(rule, this.#locale) };
    this.tally.record(this.#of, [{ fault, example: place.example("", column, this.options) }]);
  }

  #judge(place: Place): void {
    this.filled.row(place.cells);
    if (!this.#validate) {
      this.tally.file.records++;
      this.tally.file.invalid++;
      return;
    }
    const { record, inHeadings } = assemble(place.cells, this.columns);
    const { faults } = this.#validate(record, this.#locale === "cy" ? cy : undefined);
    const found = faults.map((fault): Found => {
      const at = inHeadings(fault.at);
      return this.#found(place, { ...fault, at }, this.#columnAt(at));
    });
    this.columns.forEach(({ heading, isRead }, column) => {
      if (isRead || heading !== "" || !place.cells[column]) return;
      const rule = "row.value-without-heading";
      found.push(this.#found(place, { rule, at: "", message: say(rule, this.#locale) }, column));
    });
    this.tally.record(this.#of, found);
  }

  #found(place: Place, fault: Fault, column: number | undefined): Found {
    const value = column === undefined ? undefined : place.cells[column];
    return { fault, example: place.example(fault.at, column, this.options), ...(value && { value }) };
  }
}

/** Where a row is. */
class Place {
  constructor(
    private readonly row: CsvRow,
    private readonly number: number,
    readonly cells: readonly string[],
    private readonly columns: readonly Column[],
    private readonly file: string,
  ) {}

  /** The place in the row that a fault is at, as a person finds it. */
  example(at: string, column: number | undefined, { showValues }: CheckOptions): Example {
    const example: Example = { file: this.file, row: this.number, line: this.row.line, at };
    if (column === undefined) return example;
    const heading = this.columns[column]?.heading;
    const value = this.cells[column];
    return {
      ...example,
      ...(heading !== undefined && { column: heading }),
      cell: `${columnLetters(column + 1)}${this.number}`,
      ...(value && { looksLike: looksLike(value) }),
      ...(value && showValues && { value }),
    };
  }
}
