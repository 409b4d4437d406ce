import { standardVersion } from "../generated/dictionary.js";
import { type Example, examplesKept, type FaultGroup, type FileReport, type Report } from "./report.js";

const before = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Example, b: Example): number =>
  before(a.file, b.file) || a.row - b.row || before(a.at, b.at);

/** The report of the whole from the reports of its parts: the same in whatever order they come, and however they are grouped. */
export function mergeReports(reports: readonly Report[]): Report {
  const groups = new Map<string, FaultGroup>();
  const files = new Map<string, FileReport>();
  for (const report of reports) {
    for (const file of report.files) files.set(file.path, together(files.get(file.path), file));
    for (const { rule, of, at, message, count, examples } of report.faults) {
      const key = `${rule}\n${of}\n${at}`;
      const held = groups.get(key) ?? { rule, of, at, message, count: 0, examples: [] };
      held.count += count;
      held.examples = [...held.examples, ...examples].sort(inOrder).slice(0, examplesKept);
      groups.set(key, held);
    }
  }
  const all = [...files.values()].sort((a, b) => before(a.path, b.path));
  const sum = (count: "records" | "valid" | "invalid"): number =>
    all.reduce((total, file) => total + file[count], 0);
  return {
    standard: standardVersion,
    ok: groups.size === 0,
    files: all,
    records: sum("records"),
    valid: sum("valid"),
    invalid: sum("invalid"),
    faults: [...groups.values()].sort(
      (a, b) => b.count - a.count || before(a.rule, b.rule) || before(a.of, b.of) || before(a.at, b.at),
    ),
  };
}

/** The report of one file from the reports of two parts of it. */
function together(a: FileReport | undefined, b: FileReport): FileReport {
  if (!a) return { ...b };
  const of = [...new Set([...a.of.split(", "), ...b.of.split(", ")])].filter(Boolean).sort().join(", ");
  const notices = [...new Set([...(a.notices ?? []), ...(b.notices ?? [])])].sort();
  return {
    ...a,
    of,
    records: a.records + b.records,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    ...(notices.length > 0 && { notices }),
  };
}
