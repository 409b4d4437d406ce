import { mergeReports } from "../../src/report/merge.js";
import type { FileReport, Report } from "../../src/report/report.js";
import { looksLike } from "../../src/report/shown.js";
import { foundAt, Tally } from "../../src/report/tally.js";

const file = (path: string, more: Partial<FileReport> = {}): FileReport => ({
  path,
  format: "csv",
  of: "Resident",
  encoding: "utf-8",
  delimiter: ",",
  records: 0,
  valid: 0,
  invalid: 0,
  ...more,
});

const messages = {
  en: {
    "field.calendar-date": "Date of birth must be a real date, like 2026-04-01",
    "field.postcode": "Postcode must be a UK postcode, like SW1A 1AA",
    "across.same-id": "The id is that of another record too",
    "advice.unlikely-date": "Check the date: few people are older than 110",
    "record.missing-key": "Enter record id",
  },
  cy: {
    "field.calendar-date": "Rhaid i'r dyddiad geni fod yn ddyddiad go iawn, fel 2026-04-01",
    "field.postcode": "Rhaid i'r cod post fod yn god post y DU, fel SW1A 1AA",
    "across.same-id": "Mae'r rhif adnabod hwn gan gofnod arall hefyd",
    "advice.unlikely-date": "Gwiriwch y dyddiad: ychydig o bobl sy'n hŷn na 110",
    "record.missing-key": "Rhowch rif adnabod y cofnod",
  },
};

/** A report on a table of 500 rows, whose dates are nearly all the wrong way round, and on a few JSON records. */
export function faultyReport(locale: "en" | "cy" = "en", showValues = false): Report {
  const say = messages[locale];
  const table = new Tally(
    file("residents.csv", {
      headings: [
        { rule: "file.unknown-heading", heading: "birthdate", column: "C", nearest: "birthDate" },
        { rule: "file.missing-heading", heading: "source/partnerId" },
      ],
      notices: ["Windows-1252"],
    }),
  );
  for (let row = 2; row <= 501; row++) {
    const value = row % 50 === 0 ? "1980-05-17" : `${10 + (row % 18)}/05/19${10 + (row % 80)}`;
    const place = {
      file: "residents.csv",
      row,
      line: row,
      column: "birthDate",
      cell: `C${row}`,
      at: "/birthDate",
    };
    const example = { ...place, looksLike: looksLike(value), ...(showValues && { value }) };
    const fault = { rule: "field.calendar-date", at: "/birthDate", message: say["field.calendar-date"] };
    table.record("Resident", row % 50 === 0 ? [] : [foundAt(fault, example, { value })]);
    table.cover("Resident", 1, [
      { at: "/birthDate", column: "birthDate", letters: "C", filled: 1 },
      { at: "/addresses/0/postcode", column: "addresses/0/postcode", letters: "D", filled: row % 3 ? 1 : 0 },
    ]);
  }
  for (const row of [7, 9, 200]) {
    const at = "/addresses/0/postcode";
    const example = { file: "residents.csv", row, line: row + 1, column: at.slice(1), cell: `D${row}`, at };
    const fault = { rule: "field.postcode", at, message: say["field.postcode"] };
    table.add("Resident", foundAt(fault, { ...example, looksLike: "AAAA" }, { value: "NULL" }));
  }
  table.add(
    "Resident",
    foundAt(
      { rule: "across.same-id", at: "/id", message: say["across.same-id"] },
      { file: "residents.csv", row: 9, line: 9, column: "id", cell: "A9", at: "/id" },
      { scope: "across" },
    ),
  );
  table.add(
    "Resident",
    foundAt(
      { rule: "advice.unlikely-date", at: "/birthDate", message: say["advice.unlikely-date"] },
      {
        file: "residents.csv",
        row: 12,
        line: 12,
        column: "birthDate",
        cell: "C12",
        at: "/birthDate",
        looksLike: "9999-99-99",
      },
      { severity: "advice" },
    ),
  );
  const { delimiter: _, ...partners } = file("partners.json", { format: "json", of: "Partner" });
  const records = new Tally(partners);
  const example = { file: "partners.json", row: 1, line: 3, column: "5", at: "/id" };
  records.record("Partner", [
    foundAt({ rule: "record.missing-key", at: "/id", message: say["record.missing-key"] }, example),
  ]);
  return mergeReports([table.report(), records.report()]);
}

/** A report in which everything is right. */
export function rightReport(): Report {
  const tally = new Tally(file("partners.csv", { of: "Partner" }));
  for (let row = 0; row < 3; row++) tally.record("Partner", []);
  tally.cover("Partner", 3, [{ at: "/name", column: "name", letters: "A", filled: 3 }]);
  return tally.report();
}

/** Texts that would do harm where a report let them through. */
export const hostileTexts = [
  "<script>document.title='taken'</script>",
  `"><img src=x onerror=alert(1)>`,
  "' onfocus='alert(1)",
  "]]><fault/>",
  "\u001b[31mred\u001b]0;title\u0007",
  "\u202egnp.exe",
  '=HYPERLINK("https://example.com")',
  "@SUM(A1)",
  "+1+1",
  "-1-1",
  "\tcell",
  "\rcell",
  "line\nline,::error file=x::y%0A",
  "[a link](https://example.com)",
  "\u0000\ud800\ufffe",
  "x".repeat(100_000),
];

/** A report on files whose names, headings and values are all hostile. */
export function hostileReport(showValues = true): Report {
  return mergeReports(
    hostileTexts.map((text, index) => {
      const headings = [{ rule: "file.unknown-heading", heading: text, column: "A", nearest: text }];
      const path = index % 2 ? text : "a.csv";
      const tally = new Tally(
        file(path, { headings, notices: [text], sheet: text, of: text, delimiter: "\t" }),
      );
      const example = { file: path, sheet: text, row: 2, line: 2, column: text, cell: "A2", at: `/${text}` };
      const fault = { rule: "record.unknown-key", at: `/${text}`, message: text };
      tally.record(text, [
        foundAt(fault, { ...example, looksLike: text, ...(showValues && { value: text }) }, { value: text }),
      ]);
      tally.cover(text, 1, [{ at: `/${text}`, column: text, filled: 1 }]);
      return tally.report();
    }),
  );
}

/** Every sort of report that formats are tested on. */
export const sampleReports = (): [string, Report][] => [
  ["faults", faultyReport()],
  ["faults with values", faultyReport("en", true)],
  ["faults in Welsh", faultyReport("cy")],
  ["everything right", rightReport()],
  ["nothing at all", mergeReports([])],
  ["hostile", hostileReport()],
];
