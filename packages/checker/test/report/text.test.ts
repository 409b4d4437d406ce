import { expect, it } from "vitest";
import { mergeReports } from "../../src/report/merge.js";
import type { HeadingReport } from "../../src/report/report.js";
import { foundAt, Tally } from "../../src/report/tally.js";
import { renderText } from "../../src/report/text.js";
import { faultyReport, rightReport } from "./sample-reports.js";

const file = { path: "a.csv", format: "csv", of: "Resident", encoding: "utf-8", delimiter: ";" } as const;
const tally = (headings: HeadingReport[] = []): Tally =>
  new Tally({ ...file, headings, records: 0, valid: 0, invalid: 0 });
const place = { file: "a.csv", row: 2, line: 2, at: "" };

const inOrder = (text: string, parts: readonly string[]): void => {
  const found = parts.map((part) => text.indexOf(part));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
};

it("goes from the files to their headings, whole columns, rows, what lies between records, and advice", () => {
  inOrder(renderText(faultyReport()), [
    "residents.csv: Resident, CSV (comma), UTF-8",
    "Headings:",
    "Whole columns",
    "490 of 500 cells are DD/MM/YYYY",
    "Faults\n",
    "showing 5 of 490",
    "Faults between records",
    "Advice",
    "Total: 501 records",
  ]);
});

it("says first what is wrong with a file as a whole", () => {
  const one = tally();
  one.record("Resident", [foundAt({ rule: "field.uuid", at: "/id", message: "Id" }, place)]);
  one.add("", foundAt({ rule: "file.duplicate-heading", at: "", message: "Twice" }, place));
  inOrder(renderText(one.report()), ["The files themselves", "Twice", "Faults\n", "Id"]);
});

it("tells headings of another standard in one line, and those that can be mended each in its own", () => {
  const unknown = (heading: string, nearest?: string): HeadingReport => ({
    rule: "file.unknown-heading",
    heading,
    column: "A",
    ...(nearest !== undefined && { nearest }),
  });
  const missing = (heading: string): HeadingReport => ({ rule: "file.missing-heading", heading });
  const many = Array.from({ length: 35 }, (_, index) => unknown(`H${index + 100}`));
  const text = renderText(
    tally([...many, unknown("birthdate", "birthDate"), missing("id"), missing("sex")]).report(),
  );
  expect(text).toContain("birthdate (column A) is not in the standard; did you mean birthDate?");
  expect(text).toMatch(/35 headings are not in the standard: H100 \(A\), .*H129 \(A\), and 5 more\n/);
  expect(text).toContain("missing: id, sex\n");
});

it("shows a fault of every record once", () => {
  const one = tally();
  for (let row = 2; row < 12; row++)
    one.record("Resident", [
      foundAt({ rule: "record.missing-key", at: "/id", message: "Enter id" }, { ...place, row }),
    ]);
  const text = renderText(one.report());
  expect(text).toContain("10 × Enter id");
  expect(text).toContain("in every record");
  expect(text.match(/^ {4}row/gm)).toHaveLength(1);
});

it("says what looks stand for where values are hidden, and what to read on", () => {
  expect(renderText(faultyReport())).toContain("A stands for a capital letter");
  expect(renderText(faultyReport("cy"), { locale: "cy" })).toContain("A yn sefyll am briflythyren");
  expect(renderText(faultyReport())).toMatch(/council-data explain [a-z-]+\.[a-z-]+\n/);
  for (const report of [rightReport(), mergeReports([])])
    expect(renderText(report)).not.toMatch(/capital letter|council-data explain/);
});

it("makes no statement on the looks of a column that is not in the standard", () => {
  const one = tally();
  for (let row = 2; row < 12; row++)
    one.record("Resident", [
      foundAt(
        { rule: "record.unknown-key", at: "/DOB", message: "Unknown" },
        { ...place, row, column: "DOB", cell: `A${row}`, looksLike: "99/99/9999" },
        { value: "17/05/1980" },
      ),
    ]);
  expect(one.report().diagnoses).toEqual([]);
});
