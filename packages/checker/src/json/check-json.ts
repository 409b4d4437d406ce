import { cy, type Fault, validators } from "@council-data/validators";
import { CsvRows } from "@council-data/validators/csv";
import { isTooDeep, type JsonElement, JsonElements, longestElement } from "@council-data/validators/json";
import { recordNames } from "../dictionary.js";
import { type FileRule, say } from "../messages.js";
import type { CheckOptions } from "../options.js";
import type { Example } from "../report/report.js";
import { looksLike } from "../report/shown.js";
import type { Tally } from "../report/tally.js";
import { decoded, onLine } from "../text/encoding.js";
import { filledPlaces } from "./filled.js";
import { type Parsed, parsed } from "./parsed.js";
import { recordTypeOf } from "./record-type.js";

/** Checks a JSON file: one record, a list, or a bundle of lists by the names of their records. */
export async function* checkJson(
  blocks: AsyncIterable<Uint8Array>,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  const elements = new JsonElements(recordNames);
  const records = new JsonRecords(tally, options);
  for await (const block of blocks) {
    for (const element of elements.push(block, false)) records.take(element);
    yield block.length;
  }
  for (const element of elements.push(new Uint8Array(0), true)) records.take(element);
  records.end();
}

/** Checks a file of a JSON record a line. */
export async function* checkNdjson(
  blocks: AsyncIterable<Uint8Array>,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  // a line of JSON holds no line end of its own, so nothing is quoted
  const lines = new CsvRows({ delimiter: -1, lineEnd: 10, quote: -1, longest: longestElement });
  const records = new JsonRecords(tally, options);
  const take = (block: Uint8Array, isLast: boolean): void => {
    for (const { bytes, line, problem } of lines.push(block, isLast))
      if (!isBlank(bytes)) records.take({ bytes, line, ...(problem === "too-long" && { problem }) });
  };
  for await (const block of blocks) {
    take(block, false);
    yield block.length;
  }
  take(new Uint8Array(0), true);
  records.end();
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** The records of a JSON file as they come. */
class JsonRecords {
  #row = 0;

  constructor(
    private readonly tally: Tally,
    private readonly options: CheckOptions,
  ) {}

  get #locale(): "en" | "cy" {
    return this.options.locale ?? "en";
  }

  take(element: JsonElement): void {
    this.#row++;
    if (element.problem === "not-json") return this.#refuse(element, "file.not-json");
    if (element.problem) return this.#refuse(element, `record.${element.problem}`);
    if (isTooDeep(element.bytes)) return this.#refuse(element, "record.too-deep");
    let read: Parsed;
    try {
      read = parsed(onLine(element.line, () => decoded(element.bytes)));
    } catch (error) {
      if (error instanceof SyntaxError) return this.#refuse(element, "record.not-json");
      throw error;
    }
    const record = this.options.as ?? element.under ?? recordTypeOf(read.value);
    if (record === undefined) return this.#refuse(element, "record.unknown-type");
    this.#name(record);
    const validate = validators[record as keyof typeof validators];
    const { faults } = validate(read.value, this.#locale === "cy" ? cy : undefined);
    this.tally.cover(record, 1, filledPlaces(record, read.value));
    const repeated = read.repeated.map((at) => this.#fault("record.repeated-key", at));
    this.tally.record(
      record,
      [...repeated, ...faults].map((fault) => ({ fault, example: this.#example(element, fault.at, read) })),
    );
  }

  #name(record: string): void {
    const { file } = this.tally;
    const named = file.of === "" ? [] : file.of.split(", ");
    if (!named.includes(record)) file.of = [...named, record].sort().join(", ");
  }

  #fault(rule: FileRule, at = ""): Fault {
    return { rule, at, message: say(rule, this.#locale) };
  }

  #refuse(element: JsonElement, rule: FileRule): void {
    const example = { file: this.tally.file.path, row: this.#row, line: element.line, at: "" };
    this.tally.record(this.options.as ?? element.under ?? "", [{ fault: this.#fault(rule), example }]);
  }

  #example(element: JsonElement, at: string, read: Parsed): Example {
    const { line, column } = read.position(at);
    const value = held(read.value, at);
    return {
      file: this.tally.file.path,
      row: this.#row,
      line: element.line + line - 1,
      column: String(column),
      at,
      ...(value !== undefined && { looksLike: looksLike(value) }),
      ...(value !== undefined && this.options.showValues && { value }),
    };
  }

  end(): void {
    if (this.#row > 0) return;
    this.tally.add("", this.#fault("file.empty"), { file: this.tally.file.path, row: 1, line: 1, at: "" });
  }
}

/** The single value at a place, as text. */
function held(record: unknown, at: string): string | undefined {
  let value = record;
  for (const key of at.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}
