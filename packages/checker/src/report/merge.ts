import { standardVersion } from "../generated/dictionary.js";
import { diagnosesOf, inFileOrder } from "./diagnosis.js";
import { Files } from "./files.js";
import { FaultGroups } from "./groups.js";
import { before } from "./order.js";
import type { Report } from "./report.js";

/**
 * The report of the whole from the reports of its parts, exactly: the same in whatever order they come, and however
 * they are grouped. Parts of one file have the same path; what is wrong with the file itself is said by one of them.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const files = new Files();
  const faults = new FaultGroups();
  const advice = new FaultGroups();
  for (const report of reports) {
    for (const file of report.files) files.add(file);
    for (const group of report.faults) faults.add(group);
    for (const group of report.advice) advice.add(group);
  }
  const all = files.list();
  const sum = (count: "records" | "valid" | "invalid"): number =>
    all.reduce((total, file) => total + file[count], 0);
  const across = reports.flatMap((report) => report.across ?? []);
  const isPartial = reports.some(({ partial }) => partial);
  return {
    standard: standardVersion,
    ok: faults.total === 0 && !isPartial,
    ...(isPartial && { partial: true }),
    files: all,
    records: sum("records"),
    valid: sum("valid"),
    invalid: sum("invalid"),
    diagnoses: all.flatMap(diagnosesOf).sort(inFileOrder),
    faults: faults.list(),
    advice: advice.list(),
    ...(across.length > 0 && { across: inAnyOrder(across) }),
  };
}

/** Parts in an order of their own, whatever order they came in. */
const inAnyOrder = <T>(parts: readonly T[]): T[] =>
  parts
    .map((part) => ({ part, text: JSON.stringify(part) }))
    .sort((a, b) => before(a.text, b.text))
    .map(({ part }) => part);
