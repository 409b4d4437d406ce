import type { Example, FaultGroup, Report } from "./report.js";

/** Faults by what they are about: the files themselves, single records, and what lies between records. */
export interface Parts {
  files: FaultGroup[];
  within: FaultGroup[];
  across: FaultGroup[];
}

/** Takes faults apart by what they are about, as a person mends them in that order. */
export function partsOf({ faults }: Report): Parts {
  const isFiles = ({ rule }: FaultGroup): boolean => rule.startsWith("file.");
  const isAcross = ({ scope }: FaultGroup): boolean => scope === "across";
  return {
    files: faults.filter(isFiles),
    within: faults.filter((group) => !isFiles(group) && !isAcross(group)),
    across: faults.filter((group) => !isFiles(group) && isAcross(group)),
  };
}

const someExample = ({ faults, advice }: Report, test: (example: Example) => boolean): boolean =>
  [...faults, ...advice].some(({ examples }) => examples.some(test));

/** Whether values are shown by their looks, and so what the looks stand for has to be said. */
export const isMasked = (report: Report): boolean =>
  someExample(report, ({ value, looksLike }) => value === undefined && looksLike !== undefined);
