import type { Report } from "../report.js";
import type { ToldFault } from "../tally.js";

/** A single fault as a line of JSON: rule, record, place and message, then where it is. */
export function faultLine({ example, ...fault }: ToldFault & { count?: number }): string {
  return `${JSON.stringify({ ...fault, ...example })}\n`;
}

/** The faults and the advice of a report, an example a line, each with the count of its kind. */
export const renderNdjson = ({ faults, advice }: Report): string =>
  [...faults, ...advice]
    .flatMap(({ rule, of, at, message, severity, count, examples }) =>
      examples.map((example) => faultLine({ rule, of, at, message, severity, count, example })),
    )
    .join("");
