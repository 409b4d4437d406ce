import type { Fault } from "@council-data/validators";
import { standardVersion } from "../generated/dictionary.js";
import { type Example, examplesKept, type FaultGroup, type FileReport, type Report } from "./report.js";

/** Counts what is found in one file, in memory that grows with the kinds of fault and not with the faults. */
export class Tally {
  readonly #groups = new Map<string, FaultGroup>();

  constructor(readonly file: FileReport) {}

  /** Counts a record, and what is wrong with it. */
  record(of: string, faults: readonly { fault: Fault; example: Example }[]): void {
    this.file.records++;
    this.file[faults.length === 0 ? "valid" : "invalid"]++;
    for (const { fault, example } of faults) this.add(of, fault, example);
  }

  /** Counts a fault that is no single record's. */
  add(of: string, { rule, at: exact, message }: Fault, example: Example): void {
    // positions beyond the first hundred are counted together, so that no list can make the report long
    const at = exact.replace(/\/[0-9]{3,}(?=\/|$)/g, "/*");
    const key = `${rule}\n${of}\n${at}`;
    const group = this.#groups.get(key) ?? { rule, of, at, message, count: 0, examples: [] };
    this.#groups.set(key, group);
    group.count++;
    if (group.examples.length < examplesKept) group.examples.push(example);
  }

  /** How many faults there are so far. */
  get count(): number {
    let count = 0;
    for (const group of this.#groups.values()) count += group.count;
    return count;
  }

  report(): Report {
    const { records, valid, invalid } = this.file;
    const faults = [...this.#groups.values()];
    return {
      standard: standardVersion,
      ok: faults.length === 0,
      files: [this.file],
      records,
      valid,
      invalid,
      faults,
    };
  }
}
