import { Cover } from "./coverage.js";
import { LookCounts } from "./looks.js";
import { before, firstDifference } from "./order.js";
import type { FileReport, HeadingReport } from "./report.js";
import { bounded } from "./shown.js";

interface Held {
  file: FileReport;
  cover: Cover;
  looks: LookCounts;
}

/** What is said of files, added up by path and sheet. */
export class Files {
  readonly #files = new Map<string, Held>();

  /** Adds what is said of a file, or of a part of one. */
  add(file: FileReport): void {
    const key = [file.path, file.sheet ?? ""].join("\n");
    const held = this.#files.get(key);
    const { cover, looks } = held ?? { cover: new Cover(), looks: new LookCounts() };
    cover.merge(file.coverage ?? []);
    for (const each of file.looks ?? []) looks.add(each);
    this.#files.set(key, { file: held ? together(held.file, file) : file, cover, looks });
  }

  /** The files by path and sheet. */
  list(): FileReport[] {
    return [...this.#files.values()]
      .map(({ file, cover, looks }) => withParts(file, cover, looks))
      .sort((a, b) => firstDifference([a.path, a.sheet], [b.path, b.sheet]));
  }
}

function withParts(
  { coverage: _, looks: __, headings, notices, ...file }: FileReport,
  cover: Cover,
  looks: LookCounts,
): FileReport {
  const coverage = cover.list();
  const counts = looks.list();
  return {
    ...file,
    ...(headings?.length && { headings: distinct(headings.map(shortened)).sort(byColumn) }),
    ...(notices?.length && { notices: [...new Set(notices)].sort(before) }),
    ...(coverage.length > 0 && { coverage }),
    ...(counts.length > 0 && { looks: counts }),
  };
}

// a heading may have a million characters
const shortened = ({ heading, nearest, ...rest }: HeadingReport): HeadingReport => ({
  ...rest,
  heading: bounded(heading),
  ...(nearest !== undefined && { nearest: bounded(nearest) }),
});

const distinct = (headings: readonly HeadingReport[]): HeadingReport[] => [
  ...new Map(
    headings.map((heading) => [
      JSON.stringify([heading.rule, heading.heading, heading.column, heading.nearest]),
      heading,
    ]),
  ).values(),
];

// those that are missing have no column and come last, as in the file they would
const byColumn = (a: HeadingReport, b: HeadingReport): number =>
  Number(a.column === undefined) - Number(b.column === undefined) ||
  before(a.column?.length, b.column?.length) ||
  firstDifference([a.column, a.heading, a.rule, a.nearest], [b.column, b.heading, b.rule, b.nearest]);

const greater = <T extends string>(a: T, b: T): T => (a > b ? a : b);

/** The report of one file from the reports of two parts of it. */
function together(a: FileReport, b: FileReport): FileReport {
  const of = [...new Set([...a.of.split(", "), ...b.of.split(", ")])].filter(Boolean).sort(before).join(", ");
  const delimiter =
    a.delimiter && b.delimiter ? greater(a.delimiter, b.delimiter) : (a.delimiter ?? b.delimiter);
  return {
    path: a.path,
    format: greater(a.format, b.format),
    ...(a.sheet !== undefined && { sheet: a.sheet }),
    of,
    // a part without a letter that is not in ASCII cannot tell: the part that can has windows-1252, which comes last
    encoding: greater(a.encoding, b.encoding),
    ...((a.unreadable ?? b.unreadable) && { unreadable: true }),
    records: a.records + b.records,
    valid: a.valid + b.valid,
    invalid: a.invalid + b.invalid,
    ...(delimiter !== undefined && { delimiter }),
    headings: [...(a.headings ?? []), ...(b.headings ?? [])],
    notices: [...(a.notices ?? []), ...(b.notices ?? [])],
  };
}
