import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { csvCells } from "@council-data/validators/csv";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/report/formats/csv.js";
import { renderGithub } from "../../src/report/formats/github.js";
import { renderJson } from "../../src/report/formats/json.js";
import { renderJunit } from "../../src/report/formats/junit.js";
import { renderNdjson } from "../../src/report/formats/ndjson.js";
import { renderSarif } from "../../src/report/formats/sarif.js";
import type { Report } from "../../src/report/report.js";
import { asPublished } from "../report-schema.js";
import { sampleReports } from "./sample-reports.js";

const sarifPath = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
const {
  $schema: _,
  id: __,
  ...sarif
} = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(sarifPath), "utf8"));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);

const groups = ({ faults, advice }: Report) => [...faults, ...advice];
const examples = (report: Report) => groups(report).flatMap((group) => group.examples);

/** The rows of a CSV text, with nothing but RFC 4180 in mind. */
const rowsOf = (text: string): string[][] =>
  text
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((row) => row !== "")
    .map((row) => csvCells(row, ",").cells);

/** The elements of an XML text, each with its attributes; throws where it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

describe.each(sampleReports())("a report on %s", (_, report) => {
  it("as JSON is what its schema says", () => {
    expect(asPublished(JSON.parse(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it("as NDJSON has an example a line", () => {
    const lines = renderNdjson(report).split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line).row)).toEqual(examples(report).map(({ row }) => row));
  });

  it.each(["en", "cy"] as const)(
    "as CSV (%s) has an example a row and no cell that a spreadsheet would run",
    (locale) => {
      const [headings = [], ...rows] = rowsOf(renderCsv(report, { locale }));
      expect(rows).toHaveLength(examples(report).length);
      for (const row of rows) {
        expect(row).toHaveLength(headings.length);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }
    },
  );

  it.each(["en", "cy"] as const)(
    "as JUnit (%s) is XML with a test for each file and kind of fault",
    (locale) => {
      const elements = elementsOf(renderJunit(report, { locale }));
      const cases = elements.filter(({ name }) => name === "testcase");
      expect(cases).toHaveLength(report.files.length + groups(report).length);
      const failures = elements.filter(({ name }) => name === "failure").length;
      expect(elements[0]?.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(failures),
      });
      const wrong = report.files.filter(({ invalid, headings = [] }) => invalid > 0 || headings.length > 0);
      expect(failures).toBe(report.faults.length + wrong.length);
    },
  );

  it("as SARIF is what the schema of SARIF 2.1.0 says", () => {
    const log = JSON.parse(renderSarif(report));
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    expect(log.runs[0].results).toHaveLength(examples(report).length);
    for (const { ruleId, ruleIndex } of log.runs[0].results)
      expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { location } of log.runs[0].artifacts)
      expect(() => new URL(location.uri, "file:///")).not.toThrow();
  });

  it("as annotations of GitHub has a command a line and nothing that could be another", () => {
    const lines = renderGithub(report).split("\n").slice(0, -1);
    expect(lines).toHaveLength(examples(report).length);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|notice) file=[^,:]*(?:,(?:line|col)=[0-9]+)*,title=[^,:]*::[^\u0000-\u001f]+$/,
      );
  });
});

it("gives GitHub the first example of each kind before the second of any", () => {
  const [, report] = sampleReports()[0] ?? [];
  const lines = renderGithub(report as Report).split("\n");
  const kinds = groups(report as Report).length;
  expect(new Set(lines.slice(0, kinds).map((line) => /title=([^ ]+)/.exec(line)?.[1])).size).toBe(kinds);
});
