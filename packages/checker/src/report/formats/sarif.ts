import { placeText, valueText } from "../example-text.js";
import type { RenderOptions } from "../options.js";
import type { Example, FaultGroup, FileReport, Report } from "../report.js";

/** A report as SARIF 2.1.0: a result for each example, with the exact count of its kind among the rule's properties. */
export function renderSarif(report: Report, { locale = "en" }: RenderOptions = {}): string {
  const groups = [...report.faults, ...report.advice];
  const rules = [...new Set(groups.map(({ rule }) => rule))];
  const run = {
    tool: {
      driver: {
        name: "council-data",
        version: report.standard,
        informationUri: "https://github.com/council-data/standards",
        rules: rules.map((id) => ruleOf(id, groups)),
      },
    },
    language: locale === "cy" ? "cy-GB" : "en-GB",
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: !report.partial }],
    artifacts: [...new Set(report.files.map(({ path }) => path))].map((path) => ({
      location: { uri: uriOf(path) },
    })),
    results: groups.flatMap((group) =>
      group.examples.map((example) => result(group, example, rules.indexOf(group.rule), report, locale)),
    ),
    properties: { records: report.records, valid: report.valid, invalid: report.invalid },
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, groups: readonly FaultGroup[]): object {
  const own = groups.filter(({ rule }) => rule === id);
  const count = own.reduce((total, group) => total + group.count, 0);
  return { id, shortDescription: { text: own[0]?.message ?? id }, properties: { count } };
}

function result(
  group: FaultGroup,
  example: Example,
  ruleIndex: number,
  report: Report,
  locale: "en" | "cy",
): object {
  const { rule, of, message, severity, count } = group;
  const { row, cell, looksLike } = example;
  const file = report.files.find(({ path }) => path === example.file);
  const said = [placeText(example, report, locale), message, valueText(example, report, locale)].filter(
    Boolean,
  );
  return {
    ruleId: rule,
    ruleIndex,
    level: severity === "error" ? "error" : "note",
    // a viewer would make a link of ](
    message: { text: said.join(": ").replaceAll("](", "] (") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(example.file) }, ...regionOf(example, file) },
        logicalLocations: [{ fullyQualifiedName: `${of}${example.at}`, kind: "member" }],
      },
    ],
    properties: {
      row,
      count,
      ...(cell !== undefined && { cell }),
      ...(looksLike !== undefined && { looksLike }),
    },
  };
}

/** The region of a text; a workbook has none, as its lines are nobody's. */
function regionOf({ line, column }: Example, file: FileReport | undefined): object {
  if (file?.format === "xlsx" || line < 1) return {};
  const isJson = file?.format === "json" || file?.format === "ndjson";
  return {
    region: { startLine: line, ...(isJson && Number(column) > 0 && { startColumn: Number(column) }) },
  };
}

/** The address of a path: relative as it is, and from the root or a drive with `file:`. */
function uriOf(path: string): string {
  // half a surrogate pair has no address
  const whole = path.replace(/\p{Cs}/gu, "\ufffd").replaceAll("\\", "/");
  const uri = whole.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace("%3A", ":")}`;
  return uri.startsWith("//") ? `file:${uri}` : uri.startsWith("/") ? `file://${uri}` : uri;
}
