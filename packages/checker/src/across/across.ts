import { say } from "../messages.js";
import type { Locale } from "../options.js";
import { FaultGroups } from "../report/groups.js";
import { mergeReports } from "../report/merge.js";
import type { Report } from "../report/report.js";
import type { ToldFault } from "../report/tally.js";
import { noShift, type Shift } from "../source.js";
import { Arrival, type RawEntries } from "./arrival.js";
import { Collector } from "./collector.js";
import { Entries, type Spill } from "./entries.js";
import { Groups } from "./groups.js";
import { AcrossJudge } from "./judge.js";
import { LinkCounts } from "./link-counts.js";
import type { AcrossPart } from "./part.js";
import { Spots } from "./spots.js";

export interface AcrossOptions {
  /** The language of the messages, English unless said. */
  locale?: Locale;
  /** Where to put what there is no room for; without it, too many records are not compared, and the report says so. */
  spill?: Spill;
  /** How many bytes of memory to use before that; unless said 2 MiB where there is a spill, and otherwise 256 MiB. */
  bytes?: number;
  /** Is told every fault that has a place. */
  each?: (fault: ToldFault) => void;
}

// only here: what packs parts would take as much memory as a file of a few thousand rows
const aboutParts = (): Promise<typeof import("./part.js")> => import("./part.js");

/**
 * Compares the records of all files with each other: ids that stand twice, links that lead nowhere or to a record that
 * had ended, NHS numbers of two residents. It keeps 40 bytes for each id, link and NHS number, and no value that can
 * be read in a report.
 */
export class Across {
  readonly #entries: Entries;
  readonly #links: LinkCounts;
  readonly #spots = new Spots();
  readonly #given = new Set<string>();
  /** Whether all files were read to their ends: otherwise a record that a link leads to may be in what was not. */
  isComplete = true;

  constructor(private readonly options: AcrossOptions = {}) {
    this.#entries = new Entries(options.spill, options.bytes);
    this.#links = new LinkCounts(this.#entries);
  }

  /**
   * What takes the records of a file; one that is read anew begins again.
   *
   * @param path the file's name.
   * @param sheet the sheet of a workbook.
   * @param shift how far the records of a part are from where they would be in a file of their own.
   */
  file(path: string, sheet?: string, shift?: Shift): Collector {
    if (sheet === undefined && shift === undefined) this.#spots.forget(path);
    const file = { path, shift: shift ?? noShift, ...(sheet !== undefined && { sheet }) };
    return new Collector(file, this.#entries, this.#links, this.#spots, this.#given);
  }

  /**
   * What takes the entries of a part of a file that another thread reads.
   *
   * @param shift how far its records are from where they would be in a file of their own, once that is known.
   */
  arrival(shift: Shift): Arrival {
    return new Arrival(this.#entries, this.#spots, this.#given, shift);
  }

  /** The entries that are left, for another thread to take; those that were put away went to the spill. */
  *leave(): Generator<RawEntries> {
    this.#links.end();
    for (const words of this.#entries.drain()) yield this.raw(words);
  }

  /** Words of entries with the spots that they name. */
  raw(words: Uint32Array): RawEntries {
    return { given: [...this.#given], spots: this.#spots.list, words };
  }

  /** Adds what parts of files were found to hold. */
  async add(parts: readonly AcrossPart[]): Promise<void> {
    const { takePart } = await aboutParts();
    for (const part of parts) takePart(part, this.#entries, this.#spots, this.#given);
  }

  /** What a report of a part carries, so that its records can be compared with those of other parts. */
  async part(): Promise<AcrossPart> {
    const { partOf } = await aboutParts();
    this.#links.end();
    return partOf(this.#entries, this.#spots, this.#given);
  }

  /** The report of what was found between records, to be merged with those of the files; afterwards nothing is left. */
  report(): Report {
    const { locale = "en", each } = this.options;
    const faults = new FaultGroups();
    const judge = new AcrossJudge(this.#spots.list, this.isComplete ? this.#given : new Set());
    this.#links.end();
    const groups = new Groups();
    for (const heap of this.#entries.drain())
      for (const group of groups.of(heap, (at) => judge.isAsked(heap, at)))
        for (const { rule, spot, count, example } of judge.judge(heap, group)) {
          const { of, at, to } = spot;
          const fault = { rule, at, message: say(rule, locale, to) };
          const kind = { ...fault, of, severity: "error" as const };
          faults.add({ ...kind, scope: "across", count, examples: example ? [example] : [] });
          if (example) each?.({ ...kind, example });
        }
    return { ...mergeReports([]), ok: faults.total === 0, faults: faults.list() };
  }

  /** How much memory it takes. */
  get bytes(): number {
    return this.#entries.bytes;
  }

  /** Whether there were more records than could be kept, so that none were compared. */
  get isFull(): boolean {
    return this.#entries.isFull;
  }
}
