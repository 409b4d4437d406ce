import type { Coverage } from "./coverage.js";
import { diagnosisWords, type InBoth } from "./diagnosis-words.js";
import type { Look, Looks } from "./looks.js";
import { before, firstDifference } from "./order.js";
import { type FileReport, isTable } from "./report.js";
import type { Slip } from "./slip.js";

/** A statement about a whole column: most of its values went wrong in one way, which is mended once for all of them. */
export interface Diagnosis {
  file: string;
  sheet?: string;
  rule: string;
  of: string;
  at: string;
  /** The heading of the column. */
  column?: string;
  slip: Slip;
  /** How the values look; of several looks, the one that most of them have. */
  looksLike: string;
  /** How what was plainly meant looks. */
  use?: string;
  /** How many values went wrong so. */
  count: number;
  /** Of how many values in the column. */
  cells: number;
  /** "4,981 of 5,000 cells are dates like DD/MM/YYYY". */
  statement: InBoth;
  /** "Use YYYY-MM-DD". */
  suggestion: InBoth;
}

/** The statements that can be made about the columns of a file, those about most values first. */
export function diagnosesOf(file: FileReport): Diagnosis[] {
  const cellsOf = new Map(
    file.coverage?.map((place) => [placeKey(place), place.values ?? place.filled] as const),
  );
  return (file.looks ?? [])
    .flatMap((looks) => diagnosisOf(file, looks, cellsOf.get(placeKey(looks))))
    .sort(
      (a, b) =>
        b.count - a.count ||
        firstDifference([a.of, a.at, a.column, a.rule, a.slip], [b.of, b.at, b.column, b.rule, b.slip]),
    );
}

const placeKey = ({ of, at, column = "" }: Pick<Coverage, "of" | "at" | "column">): string =>
  [of, at, column].join("\n");

const commonest = (looks: readonly Look[]): Look | undefined =>
  [...looks].sort(
    (a, b) => b.count - a.count || firstDifference([a.looksLike, a.use], [b.looksLike, b.use]),
  )[0];

function diagnosisOf(file: FileReport, looks: Looks, known: number | undefined): Diagnosis[] {
  const { rule, of, at, column, slip } = looks;
  const look = commonest(looks.looks);
  if (!look) return [];
  // values that only look alike went wrong in one way only where they share one look
  const count = slip === "look" ? look.count : looks.count;
  // where it was not counted how many values there are, there are at most as many as records
  const cells = Math.max(known ?? file.records, looks.count);
  if (count < 2 || count * 2 <= cells) return [];
  const { looksLike, use } = look;
  return [
    {
      file: file.path,
      ...(file.sheet !== undefined && { sheet: file.sheet }),
      rule,
      of,
      at,
      ...(column !== undefined && { column }),
      slip,
      looksLike,
      ...(use !== undefined && { use }),
      count,
      cells,
      ...diagnosisWords(slip, { looksLike, use: use ?? "", count, cells, isTable: isTable(file), rule }),
    },
  ];
}

/** Diagnoses of several files in the order of their files. */
export const inFileOrder = (a: Diagnosis, b: Diagnosis): number =>
  before(a.file, b.file) || before(a.sheet, b.sheet);
