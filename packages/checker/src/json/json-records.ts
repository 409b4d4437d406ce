import { cy, type Fault, validators } from "@council-data/validators";
import { extentOf, type JsonElement, type SeenRow } from "@council-data/validators/json";
import { pointerOf } from "../csv/headings.js";
import { type FileRule, say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import { looksLike } from "../report/shown.js";
import { type Found, foundAt, type Tally } from "../report/tally.js";
import { decoded, onLine } from "../text/encoding.js";
import type { ValueReader } from "../value-reader.js";
import { filledPlaces } from "./filled.js";
import { type Located, located } from "./located.js";
import { foreignRule, recordTypeOf } from "./record-type.js";
import { valuesAt } from "./values-at.js";

/** The records of a JSON file as they come. */
export class JsonRecords {
  #columns: SeenRow["columns"] = [];
  #beside: readonly ValueReader[] = [];

  constructor(
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {}

  get #locale(): "en" | "cy" {
    return this.options.locale ?? "en";
  }

  /** Looks at a record that is right by its bytes. */
  see(of: string, row: SeenRow): void {
    if (row.columns !== this.#columns) {
      this.#columns = row.columns;
      const columns = row.columns.map((keys = []) => ({ at: pointerOf(keys) }));
      this.#beside = this.tally.onlookers.map((onlooker) => onlooker.rows(of, columns));
    }
    for (const reader of this.#beside) reader.read(row, row.row - row.blanks + 1, row.line);
  }

  /** Counts records that are right. */
  right(count: number): void {
    this.tally.file.records += count;
    this.tally.file.valid += count;
  }

  /** Reads a record, by its number in the file, and counts what is wrong with it; gives it where it is right. */
  take(element: JsonElement, row: number): { of: string; value: unknown } | undefined {
    if (element.problem === "not-json") return this.#refuse(element, row, "file.not-json");
    if (element.problem) return this.#refuse(element, row, `record.${element.problem}`);
    const { isTooDeep, keys } = extentOf(element.bytes);
    if (isTooDeep) return this.#refuse(element, row, "record.too-deep");
    const text = onLine(element.line, () => decoded(element.bytes));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return this.#refuse(element, row, "record.not-json");
    }
    const of = this.options.as ?? element.under ?? recordTypeOf(value);
    if (of === undefined) return this.#refuse(element, row, foreignRule(value));
    this.#name(of);
    for (const onlooker of this.tally.onlookers) onlooker.record(of, value, row, element.line);
    const validate = validators[of as keyof typeof validators];
    const { faults } = validate(value, this.#locale === "cy" ? cy : undefined);
    if (this.options.coverage !== false) this.tally.cover(of, 1, filledPlaces(of, value));
    if (faults.length === 0 && keysOf(value) === keys) {
      this.right(1);
      return { of, value };
    }
    let read: Located | undefined;
    const locate = (): Located => {
      read ??= located(text);
      return read;
    };
    // as many keys as in the record itself: then none stands twice
    const repeated = keysOf(value) === keys ? [] : locate().repeated;
    const all = [...repeated.map((at) => this.#fault("record.repeated-key", at)), ...faults];
    this.tally.record(of, this.#each(element, row, value, all, locate));
    return undefined;
  }

  /** What is found, one at a time: a single record can have a million faults. */
  *#each(
    element: JsonElement,
    row: number,
    record: unknown,
    faults: readonly Fault[],
    locate: () => Located,
  ): Generator<Found> {
    for (const fault of faults) yield this.#found(element, row, record, fault, locate);
  }

  #name(record: string): void {
    const { file } = this.tally;
    const named = file.of === "" ? [] : file.of.split(", ");
    if (!named.includes(record)) file.of = [...named, record].sort().join(", ");
  }

  #fault(rule: FileRule, at = ""): Fault {
    return { rule, at, message: say(rule, this.#locale) };
  }

  #refuse({ line, under }: JsonElement, row: number, rule: FileRule): undefined {
    const example = { file: this.tally.file.path, row, line, at: "" };
    this.tally.record(this.options.as ?? under ?? "", [foundAt(this.#fault(rule), example)]);
  }

  #found(element: JsonElement, row: number, record: unknown, fault: Fault, locate: () => Located): Found {
    const { at } = fault;
    const value = valuesAt(record, at)[0]?.text;
    const seen = value === undefined ? {} : { looksLike: looksLike(value) };
    const shown = value !== undefined && this.options.showValues ? { value } : {};
    return {
      fault,
      row,
      example: () => {
        const { line, column } = locate().position(at);
        const place = { file: this.tally.file.path, row, line: element.line + line - 1 };
        return { ...place, column: String(column), at, ...seen, ...shown };
      },
      ...seen,
      ...shown,
    };
  }

  end(): void {
    if (this.tally.file.records > 0) return;
    const example = { file: this.tally.file.path, row: 1, line: 1, at: "" };
    this.tally.add("", foundAt(this.#fault("file.empty"), example));
  }
}

/** How many keys the objects of a value have in all. */
function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const held = Object.values(value);
  return held.reduce<number>((sum, one) => sum + keysOf(one), Array.isArray(value) ? 0 : held.length);
}
