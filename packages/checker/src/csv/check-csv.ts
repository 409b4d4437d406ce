import { cy, type Fault, type Verdict, validators, type Words } from "@council-data/validators";
import { type CsvRow, CsvRows, csvCells } from "@council-data/validators/csv";
import { schemaBase } from "../generated/dictionary.js";
import { say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import type { Example } from "../report/report.js";
import { columnLetters, looksLike } from "../report/shown.js";
import type { Tally } from "../report/tally.js";
import { decoded } from "../text/encoding.js";
import { assemble, columnAt } from "./assemble.js";
import type { Dialect } from "./dialect.js";
import { type Column, columnsOf, likeliestRecord, recordsWithHeadings } from "./headings.js";

/** Checks a CSV file, block by block; ends each turn with the bytes that were read. */
export async function* checkCsv(
  blocks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const rows = new CsvRows(dialect.delimiter.charCodeAt(0), dialect.lineEnd);
  const table = new CsvTable(dialect, tally, options);
  for await (const block of blocks) {
    for (const row of rows.push(block, false)) table.take(row);
    yield block.length;
  }
  for (const row of rows.push(new Uint8Array(0), true)) table.take(row);
  table.end();
}

type Validate = (value: unknown, words?: Words) => Verdict;

/** The table of a CSV file as its rows come: first the headings, then a record a row. */
class CsvTable {
  #row = 0;
  #headings: string[] | undefined;
  #columns: Column[] = [];
  #record = "";
  #validate: Validate | undefined;
  #isTold = false;

  constructor(
    private readonly dialect: Dialect,
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {}

  take(row: CsvRow): void {
    this.#row++;
    if (row.bytes.length === 0 && !row.problem) return;
    const { cells, misquoted } = csvCells(decoded(row.bytes), this.dialect.delimiter);
    if (cells.every((cell) => cell === "")) return;
    if (!this.#headings) {
      if (this.#row === 1 && /^sep=.$/i.test(cells.join(this.dialect.delimiter))) return;
      this.#headings = cells;
      return;
    }
    if (!this.#isTold) this.#tell(cells);
    const problem = row.problem ?? (misquoted === undefined ? undefined : "misplaced-quote");
    if (problem) this.#refuse(row, `row.${problem}`, misquoted);
    else this.#judge(row, cells);
  }

  /** Tells which record the rows hold, by the headings or the first row's `$schema`. */
  #tell(first: readonly string[]): void {
    this.#isTold = true;
    const headings = this.#headings ?? [];
    const named = first[headings.indexOf("$schema")];
    const byName = named?.startsWith(schemaBase)
      ? named.slice(schemaBase.length).replace(/\.schema\.json$/, "")
      : "";
    const fitting = recordsWithHeadings(headings);
    const record =
      this.options.as ?? (byName in validators ? byName : fitting.length === 1 ? fitting[0] : undefined);
    this.#record = record ?? likeliestRecord(headings);
    const { columns, faults } = columnsOf(headings, this.#record);
    this.#columns = columns;
    const { file } = this.tally;
    if (faults.length > 0)
      file.headings = faults.map(({ rule, column, heading, nearest }) => ({
        rule,
        heading,
        ...(column > 0 && { column: columnLetters(column) }),
        ...(nearest !== undefined && { nearest }),
      }));
    if (record) {
      file.of = record;
      this.#validate = validators[record as keyof typeof validators];
      for (const { rule, column, heading } of faults)
        if (rule === "file.duplicate-heading")
          this.#fileFault(rule, say(rule, this.#locale), column, heading);
    } else {
      const rule = fitting.length > 1 ? "file.record-type-unclear" : "file.record-type-unknown";
      const likely = fitting.length > 1 ? fitting.join(", ") : this.#record;
      this.#fileFault(rule, say(rule, this.#locale, likely), 1, headings[0] ?? "");
    }
  }

  get #locale(): "en" | "cy" {
    return this.options.locale ?? "en";
  }

  #fileFault(rule: string, message: string, column: number, heading: string): void {
    const example = {
      file: this.tally.file.path,
      row: 1,
      line: 1,
      column: heading,
      cell: `${columnLetters(column)}1`,
      at: "",
    };
    this.tally.add("", { rule, at: "", message }, example);
  }

  /** A row that cannot be read as a record. */
  #refuse(row: CsvRow, rule: string, cell?: number): void {
    const fault = { rule, at: "", message: say(rule as Parameters<typeof say>[0], this.#locale) };
    this.tally.record(this.#record, [{ fault, example: this.#example(row, "", cell) }]);
  }

  #judge(row: CsvRow, cells: readonly string[]): void {
    const width = this.#columns.length;
    const isWide = cells.slice(width).some((cell) => cell !== "");
    if (isWide) return this.#refuse(row, "row.too-many-cells", width);
    if (cells.length < width) return this.#refuse(row, "row.too-few-cells");
    if (!this.#validate) {
      this.tally.file.records++;
      this.tally.file.invalid++;
      return;
    }
    const { record, inHeadings } = assemble(cells, this.#columns);
    const { faults } = this.#validate(record, this.#locale === "cy" ? cy : undefined);
    const found = faults.map((fault) => this.#located(row, { ...fault, at: inHeadings(fault.at) }, cells));
    this.#columns.forEach(({ heading, isRead }, column) => {
      if (isRead || heading !== "" || !cells[column]) return;
      const rule = "row.value-without-heading";
      const fault = { rule, at: "", message: say(rule, this.#locale) };
      found.push({ fault, example: this.#example(row, "", column, cells[column]) });
    });
    this.tally.record(this.#record, found);
  }

  #located(row: CsvRow, fault: Fault, cells: readonly string[]): { fault: Fault; example: Example } {
    const column = columnAt(fault.at, this.#columns);
    const value = column === undefined ? undefined : cells[column];
    return { fault, example: this.#example(row, fault.at, column, value) };
  }

  #example(row: CsvRow, at: string, column?: number, value?: string): Example {
    const heading = column === undefined ? undefined : this.#columns[column]?.heading;
    return {
      file: this.tally.file.path,
      row: this.#row,
      line: row.line,
      ...(heading !== undefined && { column: heading }),
      ...(column !== undefined && { cell: `${columnLetters(column + 1)}${this.#row}` }),
      at,
      ...(value && { looksLike: looksLike(value) }),
      ...(value && this.options.showValues && { value }),
    };
  }

  end(): void {
    if (!this.#headings) this.#fileFault("file.empty", say("file.empty", this.#locale), 1, "");
    else if (!this.#isTold) this.#tell([]);
  }
}
