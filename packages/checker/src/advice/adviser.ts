import { general, placesOf } from "../dictionary.js";
import { datedCodes } from "../generated/facts.js";
import { valuesAt } from "../json/values-at.js";
import { say } from "../messages.js";
import type { Locale } from "../options.js";
import type { Example } from "../report/report.js";
import { columnLetters, looksLike } from "../report/shown.js";
import { foundAt, type Tally } from "../report/tally.js";
import type { Onlooker, ValueColumn, ValueReader, Values } from "../value-reader.js";
import { type DataKind, type Judge, judgesOf, type Remark } from "./judges.js";
import { type Plain, plainAt } from "./plain.js";

export interface AdviceOptions {
  locale?: Locale;
  showValues?: boolean;
  /** Whether records are of real people or made up. */
  data?: DataKind;
  /** The day by which dates are judged, that of the check unless said. */
  today?: string;
}

const decoder = new TextDecoder();

/** A column whose values are judged. */
interface Seat {
  at: string;
  heading: string | undefined;
  column: number;
  judges: readonly Judge[];
  /** The column of a place beside it. */
  besideAt: (pattern: string) => number;
  isPlain: Plain | undefined;
}

/** Says what is worth a look in records that are right, and which codes of authorities were not in force. */
export class Adviser implements Onlooker {
  readonly #today: string;
  readonly #judges = new Map<string, ReadonlyMap<string, readonly Judge[]>>();

  constructor(
    private readonly tally: Tally,
    private readonly options: AdviceOptions,
  ) {
    this.#today = options.today ?? new Date().toISOString().slice(0, 10);
  }

  #of(record: string): ReadonlyMap<string, readonly Judge[]> {
    const known =
      this.#judges.get(record) ??
      new Map(
        [...placesOf(record).keys()]
          .map((at) => [at, judgesOf(record, at, this.#today, this.options.data)] as const)
          .filter(([, judges]) => judges.length > 0),
      );
    this.#judges.set(record, known);
    return known;
  }

  rows(record: string, columns: readonly ValueColumn[]): ValueReader {
    const pointers = columns.map(({ at }) => at);
    const seats = columns.flatMap(({ at, heading }, column): Seat[] => {
      const judges = this.#of(record).get(general(at)) ?? [];
      const position = /\/([0-9]+)(?=\/|$)/.exec(at)?.[1] ?? "0";
      const besideAt = (pattern: string): number => pointers.indexOf(pattern.replace("*", position));
      return judges.length > 0
        ? [
            {
              at,
              heading,
              column,
              judges,
              besideAt,
              isPlain: plainAt(record, general(at), this.#today, besideAt),
            },
          ]
        : [];
    });
    return {
      // nothing in this loop may ask for memory: it is gone through for every record
      read: (values, row, line) => {
        for (const seat of seats) {
          if ((values.ends[seat.column] ?? -1) <= (values.starts[seat.column] ?? -1)) continue;
          if (!seat.isPlain?.(values, seat.column)) this.#read(record, seat, values, row, line);
        }
      },
    };
  }

  /** Reads the value of a seat that may be worth a remark. */
  #read(
    record: string,
    { at, heading, column, judges, besideAt }: Seat,
    values: Values,
    row: number,
    line: number,
  ): void {
    const text = textOf(values, column);
    for (const judge of judges) {
      const remark = judge(text, (pattern) => textOf(values, besideAt(pattern)));
      if (!remark) continue;
      const { path: file, sheet } = this.tally.file;
      this.#tell(record, remark, text, {
        file,
        ...(sheet !== undefined && { sheet }),
        row,
        line,
        ...(heading !== undefined && { column: heading, cell: `${columnLetters(column + 1)}${row}` }),
        at,
      });
    }
  }

  record(of: string, value: unknown, row: number, line: number): void {
    for (const [pattern, judges] of this.#of(of))
      for (const { at, text } of valuesAt(value, pattern)) {
        const position = /\/([0-9]+)(?=\/|$)/.exec(at)?.[1] ?? "0";
        const beside = (other: string): string =>
          valuesAt(value, other.replace("*", position))[0]?.text ?? "";
        for (const judge of judges) {
          const remark = judge(text, beside);
          if (remark) this.#tell(of, remark, text, { file: this.tally.file.path, row, line, at });
        }
      }
  }

  #tell(of: string, { rule, isFault, successors }: Remark, value: string, where: Example): void {
    const { locale = "en", showValues } = this.options;
    const example: Example = {
      ...where,
      looksLike: looksLike(value),
      ...(showValues && { value }),
      ...(successors && successors.length > 0 && { note: namesOf(successors, locale) }),
    };
    const fault = { rule, at: where.at, message: say(rule, locale) };
    this.tally.add(of, foundAt(fault, example, isFault ? { scope: "across" } : { severity: "advice" }));
  }
}

const textOf = ({ bytes, starts, ends }: Values, column: number): string => {
  const from = starts[column] ?? -1;
  const to = ends[column] ?? -1;
  return to <= from ? "" : decoder.decode(bytes.subarray(from, to));
};

/** Codes with their names: `E06000063 Cumberland Council`. */
function namesOf(codes: readonly string[], locale: Locale): string {
  const rows = Object.values(datedCodes).flat();
  return codes
    .map((code) => [code, rows.find(([known]) => known === code)?.[locale === "cy" ? 2 : 1] ?? ""].join(" "))
    .join(locale === "cy" ? " neu " : " or ");
}
