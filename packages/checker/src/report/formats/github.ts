import { placeText, valueText } from "../example-text.js";
import type { RenderOptions } from "../options.js";
import { printable } from "../printable.js";
import type { Example, FaultGroup, Report } from "../report.js";
import { figure } from "../words.js";

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string =>
  data(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * A report as annotations of GitHub Actions. A step shows only the first ten of a sort, so the first example of each
 * kind of fault comes before the second of any.
 */
export function renderGithub(report: Report, { locale = "en" }: RenderOptions = {}): string {
  const turns = [...report.faults, ...report.advice].flatMap((group) =>
    group.examples.map((example, turn) => ({ turn, group, example })),
  );
  return turns
    .sort((a, b) => a.turn - b.turn)
    .map(({ group, example }) => annotation(group, example, report, locale))
    .join("");
}

function annotation(group: FaultGroup, example: Example, report: Report, locale: "en" | "cy"): string {
  const { rule, severity, message, count } = group;
  const file = report.files.find(({ path }) => path === example.file);
  const isText = file?.format !== "xlsx";
  const hasColumn = file?.format === "json" || file?.format === "ndjson";
  const where = [
    `file=${property(example.file)}`,
    ...(isText && example.line > 0 ? [`line=${example.line}`] : []),
    ...(hasColumn && example.column !== undefined ? [`col=${property(example.column)}`] : []),
    `title=${property(`${rule} (${figure(count)})`)}`,
  ];
  const said = [placeText(example, report, locale), message, valueText(example, report, locale)].filter(
    Boolean,
  );
  return `::${severity === "error" ? "error" : "notice"} ${where.join(",")}::${data(printable(said.join(": ")))}\n`;
}
