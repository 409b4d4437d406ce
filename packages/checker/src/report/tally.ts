import type { Fault } from "@council-data/validators";
import { general } from "../dictionary.js";
import { repairOf } from "../mend/repair-of.js";
import type { Onlooker } from "../value-reader.js";
import { Cover, type Filled } from "./coverage.js";
import { FaultGroups, type FaultKind } from "./groups.js";
import { type Look, LookCounts, type Looks } from "./looks.js";
import { mergeReports } from "./merge.js";
import { type Example, type FileReport, isTable, type Report, type Severity } from "./report.js";
import { bounded, looksLike } from "./shown.js";
import { slipOf } from "./slip.js";

/** What was found, and where. */
export interface Found {
  fault: Fault;
  /** The row it is in. */
  row: number;
  /** Gives the place, which is asked for only where the report keeps it: most faults are only counted. */
  example: () => Example;
  /** The heading of the column of a table. */
  heading?: string;
  /** The value at fault, which is looked at and never kept. */
  value?: string;
  /** What the value looks like, where it is not given itself. */
  looksLike?: string;
  /** `error` unless said. */
  severity?: Severity;
  /** Said where the fault lies between records. */
  scope?: "across";
}

/** What was found at a place that is known in full. */
export const foundAt = (
  fault: Fault,
  example: Example,
  more: Pick<Found, "value" | "severity" | "scope"> = {},
): Found => ({
  fault,
  row: example.row,
  example: () => example,
  ...(example.column !== undefined && { heading: example.column }),
  ...(example.looksLike !== undefined && { looksLike: example.looksLike }),
  ...(example.value !== undefined && { value: example.value }),
  ...more,
});

/** Of so many records, how many have a value in each place. */
export interface Covered {
  of: string;
  records: number;
  places: Iterable<Filled>;
}

/** A fault as it is told when it is met: with its record, and with its severity. */
export interface ToldFault extends Fault {
  of: string;
  severity: Severity;
  example: Example;
}

export interface TallyOptions {
  /** Is told every single fault, also those that the report keeps no example of. */
  each?: (fault: ToldFault) => void;
  /** Said of a part of a file, whether or not it is behind another: what is wrong with the file the first one tells. */
  isContinued?: boolean;
}

/** How far a reader came in a file, when it had read it. */
export interface Read {
  /** How many rows there are, those of headings and blank ones of tables included. */
  rows: number;
  lines: number;
  /** Whether its last row, or its last line, has no end. */
  isOpen: boolean;
}

/** Counts what is found in one file, in memory that grows with the kinds of fault and not with the faults. */
export class Tally {
  readonly #faults = new FaultGroups();
  readonly #advice = new FaultGroups();
  readonly #looks = new LookCounts();
  readonly #cover = new Cover();
  readonly #covering: (() => Covered | undefined)[] = [];
  #isPartial = false;
  /** Who looks at every record, right or wrong, beside its verdict. */
  onlookers: readonly Onlooker[] = [];
  /** How far the file was read, where its reader says so. */
  read: Read | undefined;

  constructor(
    readonly file: FileReport,
    private readonly options: TallyOptions = {},
  ) {}

  /** Counts a record, and what is wrong with it, one after the other; advice does not make it wrong. */
  record(of: string, found: Iterable<Found>): void {
    let verdict: "invalid" | "valid" = "valid";
    for (const one of found) {
      if (one.severity !== "advice") verdict = "invalid";
      this.add(of, one);
    }
    this.file.records++;
    this.file[verdict]++;
  }

  /** Counts a fault, that of a single record or not. */
  add(of: string, found: Found): void {
    const { fault, row, severity = "error", scope, value } = found;
    const { rule, at, message } = fault;
    const { isContinued, each } = this.options;
    // whether a file is empty no part knows
    if (isContinued !== undefined && isOfFile(rule) && (isContinued || rule === "file.empty")) return;
    const suggestion = value === undefined ? undefined : repairOf(rule, value);
    const groups = severity === "advice" ? this.#advice : this.#faults;
    const { path: file, sheet } = this.file;
    const kind: FaultKind = { rule, of, at, message, severity, count: 1 };
    if (scope) kind.scope = scope;
    if (suggestion !== undefined) kind.mendable = 1;
    if (each || !groups.count(kind, file, sheet, row)) {
      const example = shortened(found.example(), suggestion);
      groups.add({ ...kind, examples: [example] });
      each?.({ rule, of, at, message, severity, example });
    }
    if (severity === "error") this.#look(of, found, suggestion);
  }

  #look(of: string, { fault: { rule, at }, heading, value, looksLike: seen }: Found, meant?: string): void {
    const look = value === undefined ? seen : looksLike(value);
    // of a column that is not in the standard nobody can say how its values should look
    if (!look || !(rule.startsWith("field.") || rule.startsWith("code-list."))) return;
    const one: Look = { looksLike: look, count: 1 };
    if (meant !== undefined) one.use = looksLike(meant);
    const isInTable = isTable(this.file);
    const slip = value === undefined ? "look" : slipOf(rule, value, meant);
    const looks: Looks = { rule, of, at: isInTable ? at : general(at), slip, count: 1, looks: [one] };
    if (isInTable && heading !== undefined) looks.column = heading;
    this.#looks.add(looks);
  }

  /** Counts how full places are: of so many records, so many have a value in each; columns that are empty are given too. */
  cover(of: string, records: number, places: Iterable<Filled>): void {
    this.#cover.add(of, records, places);
  }

  /** Asks for counts of how full places are when it reports, so that whoever counts need not tell each record. */
  covering(counts: () => Covered | undefined): void {
    this.#covering.push(counts);
  }

  /** Says that the rest of the file was not read. */
  stop(): void {
    this.#isPartial = true;
  }

  /** Says that the file, or the rest of it, cannot be read, and why. */
  unreadable(message: string, rule: string): void {
    this.file.unreadable = true;
    const example = { file: this.file.path, row: 1, line: 1, at: "" };
    this.add("", foundAt({ rule, at: "", message }, example));
  }

  /** How many faults there are so far, without advice. */
  get count(): number {
    return this.#faults.total;
  }

  /** The report of what was counted. */
  report(): Report {
    const { records, valid, invalid } = this.file;
    const cover = new Cover();
    cover.merge(this.#cover.list());
    for (const counts of this.#covering) {
      const counted = counts();
      if (counted) cover.add(counted.of, counted.records, counted.places);
    }
    const file: FileReport = { ...this.file, coverage: cover.list(), looks: this.#looks.list() };
    // in the form that a sum of one has
    return mergeReports([
      {
        standard: "",
        ok: true,
        ...(this.#isPartial && { partial: true }),
        files: [file],
        records,
        valid,
        invalid,
        diagnoses: [],
        faults: this.#faults.list(),
        advice: this.#advice.list(),
      },
    ]);
  }
}

/** Whether a rule is about a file, and not about what stands in a place of it. */
export const isOfFile = (rule: string): boolean => rule.startsWith("file.") && rule !== "file.not-json";

/** An example whose texts are no longer than a report can bear. */
function shortened(met: Example, suggestion: string | undefined): Example {
  const example = { ...met, at: bounded(met.at, 300) };
  if (met.column !== undefined) example.column = bounded(met.column);
  if (met.value !== undefined) example.value = bounded(met.value);
  if (met.value !== undefined && suggestion !== undefined) example.suggestion = bounded(suggestion);
  return example;
}
