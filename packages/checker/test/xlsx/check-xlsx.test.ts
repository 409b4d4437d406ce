import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type CheckOptions, check, type Report, sourceOf } from "../../src/index.js";
import { type Cell, type WorkbookSpec, workbookOf } from "./workbook-of.js";

const id = "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60";
const headings = [
  "Record id",
  "source/partnerId",
  "Recorded at",
  "names/0/use",
  "names/0/full",
  "Date of birth",
];
const row: Cell[] = [id, id, "2026-04-01T09:30:00Z", "usual", "Siân Hughes", "1980-05-17"];

async function reportOf(content: Uint8Array, options: CheckOptions = {}): Promise<Report> {
  for await (const part of check(sourceOf("a.xlsx", content), { across: false, ...options }))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}
const ofSheet = (spec: Partial<WorkbookSpec> & { rows?: readonly Cell[][] }): Promise<Report> =>
  reportOf(workbookOf({ sheets: [{ rows: spec.rows ?? [headings, row] }], ...spec }));
const rules = ({ faults }: Report): string[] => faults.map(({ rule }) => rule).sort();

/** The text that a cell of the date of birth is read as. */
async function birthDate(cell: Cell, more: Partial<WorkbookSpec> = {}): Promise<string | undefined> {
  const note = "extensions/x/y";
  const rows = [
    [...headings, note],
    [...row.slice(0, 5), cell],
  ];
  const report = await reportOf(workbookOf({ sheets: [{ rows }], ...more }), { showValues: true });
  return report.faults[0]?.examples[0]?.value ?? (report.ok ? "right" : undefined);
}

it("reads a sheet as a table, and says where a fault is", async () => {
  const rows = [headings, row, [...row.slice(0, 5), "17/05/1980"]];
  const report = await ofSheet({ rows });
  expect(report).toMatchObject({
    records: 2,
    valid: 1,
    files: [{ of: "Resident", format: "xlsx", sheet: "Sheet1" }],
  });
  expect(report.faults[0]?.examples[0]).toMatchObject({
    sheet: "Sheet1",
    row: 3,
    column: "Date of birth",
    cell: "F3",
    at: "/birthDate",
  });
});

const date = (code: string | number) => ({ formats: [code] });
const styled = (value: number): Cell => ({ xml: `<v>${value}</v>`, attributes: 's="1"' });

it.each<[string, Cell, Partial<WorkbookSpec>, string]>([
  ["a day of a built-in format", styled(29358), date(14), "right"],
  ["a day of a code", styled(29358), date("dd/mm/yyyy"), "right"],
  ["a day of a code with a language", styled(29358), date("[$-809]d mmmm yyyy;@"), "right"],
  ["a day of a code with quoted letters", styled(29358), date('dd" of the "mm", "yyyy'), "right"],
  ["a day that has a time which is not shown", styled(29358.5), date(14), "right"],
  ["a day and a time", styled(29358.5), date(22), "1980-05-17T12:00:00"],
  ["a day with a format for a time that is midnight", styled(29358), date(22), "right"],
  ["the first day", styled(1), date(14), "right"],
  ["the day before the leap day that never was", styled(59), date(14), "right"],
  ["the leap day that never was", styled(60), date(14), "1900-02-29"],
  ["the day behind it", styled(61), date(14), "right"],
  ["the first day from 1904", styled(0), { ...date(14), is1904: true }, "right"],
  ["a day from 1904", styled(27896), { ...date(14), is1904: true }, "right"],
  ["a time", styled(0.75), date("hh:mm"), "18:00:00"],
  ["a number that is no day", styled(-5), date(14), "-5"],
  ["a day's number without a format", 29358, {}, "29358"],
  ["a colour, which is no date", styled(29358), date("[Red]0"), "29358"],
  ["a long number", { xml: "<v>1.00023336956E+11</v>" }, {}, "100023336956"],
  ["a sum with a rounding error", { xml: "<v>0.30000000000000004</v>" }, {}, "0.3"],
  ["a format with leading zeros", styled(1234), date("0000000000"), "0000001234"],
  ["a flag", true, {}, "true"],
  ["a text within", { xml: "<is><t>x</t></is>", attributes: 't="inlineStr"' }, {}, "x"],
  [
    "runs of text",
    { xml: "<is><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is>", attributes: 't="inlineStr"' },
    {},
    "ab",
  ],
  ["what a formula gave", { xml: "<f>1+1</f><v>2</v>" }, {}, "2"],
  ["the text a formula gave", { xml: '<f>"x"</f><v>x_x000D_y</v>', attributes: 't="str"' }, {}, "x\ry"],
  ["a date of ISO 8601", { xml: "<v>1980-05-17</v>", attributes: 't="d"' }, {}, "right"],
])("reads %s", async (_, cell, more, text) => {
  expect(await birthDate(cell, more)).toBe(text);
});

it.each<[string, Cell, string]>([
  ["an error", { xml: "<v>#N/A</v>", attributes: 't="e"' }, "cell.error-value"],
  ["a formula that was never worked out", { xml: "<f>SUM(A1:A2)</f><v/>" }, "cell.formula-without-value"],
  ["a formula without any value", { xml: "<f>SUM(A1:A2)</f>" }, "cell.formula-without-value"],
])("says what to do about %s, once", async (_, cell, rule) => {
  const report = await ofSheet({ rows: [headings, [...row.slice(0, 4), cell, "1980-05-17"]] });
  expect(rules(report)).toEqual([rule]);
  expect(report.faults[0]?.examples[0]).toMatchObject({ cell: "E2", at: "/names/0/full" });
});

it("recognises numbers that lost their first zeros, and says so of the column", async () => {
  const columns = ["Record id", "source/partnerId", "Recorded at", "addresses/0/use", "addresses/0/usrn"];
  const rows = [7300123, 1400456, 5800789].map((usrn) => [id, id, "2026-04-01T09:30:00Z", "home", usrn]);
  const report = await reportOf(workbookOf({ sheets: [{ rows: [columns, ...rows] }] }), { as: "Resident" });
  expect(report.diagnoses[0]).toMatchObject({ slip: "zeros", count: 3, sheet: "Sheet1" });
});

describe("a sheet", () => {
  const notices = async (spec: WorkbookSpec): Promise<(string[] | undefined)[]> =>
    (await reportOf(workbookOf(spec))).files.map((file) => file.notices);

  it("may have a title above its headings", async () => {
    const rows = [["Residents of Somewhere"], [], ["as at", "1 April"], headings, row];
    const report = await reportOf(workbookOf({ sheets: [{ rows }] }));
    expect(report).toMatchObject({ records: 1, valid: 1 });
    expect(report.files[0]?.notices?.[0]).toContain("The headings are in row 4");
  });

  it("may begin anywhere", async () => {
    const rows = [
      [null, null, ...headings],
      [null, null, ...row],
      [null, null, ...row.slice(0, 5), "x"],
    ];
    const report = await reportOf(workbookOf({ sheets: [{ rows, from: 7 }] }));
    expect(report.faults[0]?.examples[0]).toMatchObject({ row: 9, cell: "H9" });
    expect(report.records).toBe(2);
  });

  it("is one of several, of which those without headings of the standard are named", async () => {
    const report = await reportOf(
      workbookOf({
        sheets: [
          { name: "Read me", rows: [["This workbook", "holds residents"]] },
          { name: "Residents", rows: [headings, row] },
          { name: "Empty", rows: [] },
          { name: "Other <&>", rows: [headings, row], state: "hidden" },
        ],
      }),
    );
    expect(report).toMatchObject({ ok: true, records: 2 });
    expect(report.files.map(({ sheet, of, notices }) => [sheet, of, notices])).toEqual([
      ["Other <&>", "Resident", ["The sheet is hidden, and was read."]],
      ["Read me", "", ["The sheet has no headings of the standard, so it was not checked."]],
      ["Residents", "Resident", undefined],
    ]);
  });

  it("says what is hidden or merged in it", async () => {
    const sheet = {
      rows: [headings, row, row],
      before: '<cols><col min="2" max="4" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
      rowAttributes: { 3: 'hidden="1"' },
    };
    expect(await notices({ sheets: [sheet] })).toEqual([
      [
        "Cells are merged in 1 place: only the first cell of each has a value, so unmerge them and fill the others.",
        "Hidden columns were read too: 3.",
        "Hidden rows were read too: 1.",
      ],
    ]);
  });

  it("may leave out cells at the end of a row, and may not have them under no heading", async () => {
    expect(rules(await ofSheet({ rows: [headings, row.slice(0, 5)] }))).toEqual([]);
    expect(rules(await ofSheet({ rows: [headings, [...row, "x"]] }))).toEqual(["row.value-without-heading"]);
  });

  it("may name no cell by its place", async () => {
    const cells = (texts: readonly Cell[]): string =>
      texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
    const sheet =
      `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row>${cells(headings)}</x:row><x:row>${cells(row)}</x:row></x:sheetData></x:worksheet>`.replaceAll(
        /<(\/?)(c|is|t)(?=[ >])/g,
        "<$1x:$2",
      );
    const report = await ofSheet({ files: { "xl/worksheets/sheet1.xml": strToU8(sheet) } });
    expect(report).toMatchObject({ records: 1, valid: 1 });
  });
});
