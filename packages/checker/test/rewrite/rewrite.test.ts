import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { check, type Report, sourceOf } from "../../src/index.js";
import type { Change } from "../../src/rewrite/fixer.js";
import { annotated, fixed, NoSuchRewrite, type RewriteOptions } from "../../src/rewrite/rewrite.js";
import type { Source } from "../../src/source.js";
import { workbookOf } from "../xlsx/workbook-of.js";

const id = "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60";
const headings = "id,source/partnerId,source/recordedAt,names/0/use,names/0/full,birthDate";
const right = `${id},${id},2026-04-01T09:30:00Z,usual,Siân Hughes,1980-05-17`;
const wrong = right.replace("1980-05-17", "17/05/1980");
const as = "Resident";

/** A source whose bytes come a few at a time. */
function inPieces(name: string, content: string | Uint8Array, size = 7): Source {
  const whole = sourceOf(name, content);
  return {
    ...whole,
    open: async function* () {
      for await (const bytes of whole.open())
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const mark = async (
  content: string | Uint8Array,
  options: RewriteOptions = {},
  name = "a.csv",
): Promise<Buffer> => bytesOf(annotated(inPieces(name, content), { as, ...options }));

async function mend(content: string | Uint8Array, options: RewriteOptions = {}, name = "a.csv") {
  const changes: Change[] = [];
  const bytes = await bytesOf(
    fixed(inPieces(name, content), (change) => changes.push(change), { as, ...options }),
  );
  return { bytes, text: bytes.toString(), changes };
}

async function reportOf(name: string, content: Uint8Array): Promise<Report> {
  for await (const part of check(sourceOf(name, content), { as, across: false }))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

const birthDate =
  "birthDate: Date of birth must be a real date, month or year, like 1980-05-17, 1980-05 or 1980";

describe("a CSV file with its faults marked", () => {
  it.each<[string, string, string]>([
    ["a row that is right", `${headings}\n${right}\n`, `${headings},What is wrong\n${right},\n`],
    [
      "a row that is wrong",
      `${headings}\n${wrong}\n`,
      `${headings},What is wrong\n${wrong},"${birthDate}"\n`,
    ],
    ["Windows line ends", `${headings}\r\n${right}\r\n`, `${headings},What is wrong\r\n${right},\r\n`],
    [
      "line ends of both kinds",
      `${headings}\n${right}\r\n${right}`,
      `${headings},What is wrong\n${right},\r\n${right},`,
    ],
    ["old Macintosh line ends", `${headings}\r${right}\r`, `${headings},What is wrong\r${right},\r`],
    ["a line that names the delimiter", `sep=,\n${headings}\n`, `sep=,\n${headings},What is wrong\n`],
    ["blank lines", `\n${headings}\n\n${right}\n,,\n`, `\n${headings},What is wrong\n\n${right},\n,,\n`],
    [
      "quotes that are not needed",
      `"id",${headings.slice(3)}\n"${id}"${right.slice(36)}\n`,
      `"id",${headings.slice(3)},What is wrong\n"${id}"${right.slice(36)},\n`,
    ],
    ["a byte-order mark", `\ufeff${headings}\n${right}\n`, `\ufeff${headings},What is wrong\n${right},\n`],
    [
      "too few cells",
      `${headings}\nx\n`,
      `${headings},What is wrong\nx,,,,,,The row has fewer cells than there are headings: check for a missing delimiter\n`,
    ],
    [
      "a quote that is never closed",
      `${headings}\n"x\n${right}\n`,
      `${headings},What is wrong\n"x",,,,,,"A quote is opened and never closed: close it, or write it twice if it belongs to the text"\n${right},\n`,
    ],
    ["headings alone", headings, `${headings},What is wrong`],
    ["nothing", "", ""],
  ])("keeps all else of %s", async (_, content, expected) => {
    // a row that is quoted anew needs quotes only where a cell does
    const plain = (text: string): string => text.replace(/"(x|A quote[^"]*)"/g, "$1");
    expect(plain((await mark(content)).toString())).toBe(plain(expected));
  });

  it("is written in its own encoding", async () => {
    const text = `${headings}\n${right}\n`;
    const marked = text.replace("birthDate\n", "birthDate,What is wrong\n").replace("17\n", "17,\n");
    const utf16 = (content: string) => Buffer.from(`\ufeff${content}`, "utf16le");
    expect(await mark(utf16(text))).toEqual(utf16(marked));
    const latin1 = (content: string) => Buffer.from(content, "latin1");
    expect(await mark(latin1(text), { encoding: "windows-1252" })).toEqual(latin1(marked));
  });

  it("has its words in Welsh, with the letters its encoding has", async () => {
    const text = `${headings}\n${wrong}\n`;
    expect((await mark(text, { locale: "cy" })).toString()).toContain("birthDate,Beth sydd o'i le\n");
    const bytes = await mark(Buffer.from(text.replace("usual", "x"), "latin1"), {
      locale: "cy",
      encoding: "windows-1252",
    });
    expect(bytes.toString("latin1")).not.toMatch(/[^\u0000-\u00ff]|\?/);
  });

  it("keeps its delimiter, and finds the same faults again", async () => {
    const content = `${headings}\n${wrong}\n`.replaceAll(",", ";");
    const marked = await mark(content);
    expect(marked.toString()).toContain(`17/05/1980;${birthDate}`);
    const report = await reportOf("a.csv", marked);
    expect(report.faults.map(({ rule }) => rule).sort()).toEqual([
      "field.partial-date",
      "record.unknown-key",
    ]);
  });

  it("holds no cell that a spreadsheet would run, unless they are kept", async () => {
    const content = `${headings}\n${right.replace("Siân Hughes", "=cmd|' /C calc'!A0")}\n`;
    expect((await mark(content)).toString()).toContain(",'=cmd|' /C calc'!A0,");
    expect((await mark(content, { keepFormulas: true })).toString()).toContain(",=cmd|' /C calc'!A0,");
  });

  it("keeps a row that is too long to be held", async () => {
    const long = `${"ŵ".repeat(700_000)},${"x".repeat(700_000)}`;
    const content = `${headings}\n${long}\n${right}\n`;
    const bytes = await bytesOf(annotated(inPieces("a.csv", content, 65_537), { as }));
    expect(bytes.toString() === `${headings},What is wrong\n${long}\n${right},\n`).toBe(true);
  });
});

describe("a CSV file that is fixed", () => {
  it("has the safe repairs and no other change, each of them told", async () => {
    const other = right.replace("Siân Hughes", '"Siân ""Sh"" Hughes"').replace("usual", "wrong");
    const { text, changes } = await mend(`${headings}\r\n${wrong}\r\n${other}\r\n`);
    expect(text).toBe(`${headings}\r\n${right}\r\n${other}\r\n`);
    expect(changes).toEqual([
      {
        row: 2,
        line: 2,
        column: "birthDate",
        cell: "F2",
        rule: "field.partial-date",
        before: "17/05/1980",
        after: "1980-05-17",
      },
    ]);
  });

  it("quotes a cell that comes to need it, and no other", async () => {
    const { text } = await mend(`${headings}\n${right.replace("Siân Hughes", '" a,b "')}\n`);
    expect(text).toBe(`${headings}\n${right.replace("Siân Hughes", '"a,b"')}\n`);
  });

  it("tells of cells that a spreadsheet would have run", async () => {
    const content = `${headings}\n${right.replace("Siân Hughes", "@SUM(A1)")}\n`;
    const { text, changes } = await mend(content);
    expect(text).toContain(",'@SUM(A1),");
    expect(changes).toMatchObject([{ rule: "cell.formula", before: "@SUM(A1)", after: "'@SUM(A1)" }]);
    expect(await mend(content, { keepFormulas: true })).toMatchObject({ text: content, changes: [] });
  });

  it("leaves rows alone that cannot be read", async () => {
    const content = `${headings}\n"x" y,17/05/1980\nx\n${right}\n`;
    expect(await mend(content)).toMatchObject({ text: content, changes: [] });
  });
});

describe("a file of JSON lines that is fixed", () => {
  const line = (full: string, date: string): string =>
    `{ "id": "${id}",  "source":{"partnerId":"${id}","recordedAt":"2026-04-01T09:30:00Z"}, "names":[{"use":"usual","full":${full}}], "birthDate":${date} }`;

  it("has the safe repairs where they stand, and all else as it was", async () => {
    const content = [line('"Si\\u00e2n "', '"17/05/1980"'), "", "{", line('"A"', '"1980-05-17"')].join(
      "\r\n",
    );
    const { text, changes } = await mend(content, {}, "a.ndjson");
    expect(text).toBe([line('"Siân"', '"1980-05-17"'), "", "{", line('"A"', '"1980-05-17"')].join("\r\n"));
    expect(changes.map(({ row, line, column, rule }) => [row, line, column, rule])).toEqual([
      [1, 1, "/birthDate", "field.partial-date"],
      [1, 1, "/names/0/full", "field.plain-text"],
    ]);
  });

  it("cannot be one text, and faults are not marked in it", async () => {
    await expect(mend("[]", {}, "a.json")).rejects.toThrow(NoSuchRewrite);
    await expect(mark("{}\n{}", {}, "a.ndjson")).rejects.toThrow(NoSuchRewrite);
  });
});

describe("a workbook", () => {
  const cells = headings.split(",");
  const rows = [
    ["Title"],
    cells,
    wrong.split(","),
    right.split(","),
    [...right.split(",").slice(0, 5), { xml: "<f>1</f><v>17/05/1980</v>", attributes: 't="str"' }],
  ];
  const book = workbookOf({
    sheets: [
      {
        name: "A",
        before: '<dimension ref="A1:F5"/><cols><col min="1" max="1"/></cols>',
        rows,
        rowAttributes: { 3: 'spans="1:6" ht="20"' },
        after: "<legacyDrawing/>",
      },
      { name: "Other", rows: [["nothing", "of note"]] },
    ],
    files: { "xl/media/picture.png": Uint8Array.of(1, 2, 3) },
  });
  const sheet = (bytes: Uint8Array, number = 1): string =>
    strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());

  it("has notes behind its cells and colour in those at fault, and all else as it was", async () => {
    const marked = await mark(book, {}, "a.xlsx");
    const before = unzipSync(book);
    const after = unzipSync(marked);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before))
      if (!/sheet1\.xml|styles\.xml/.test(name)) expect(after[name]).toEqual(before[name]);
    const note = (place: string, text: string): string =>
      `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const expected = sheet(book)
      .replace('<dimension ref="A1:F5"/>', "")
      .replace(' spans="1:6"', "")
      .replace(/<c (r="F[35]")/g, '<c s="1" $1')
      .replace(/(r="F2" t="s"><v>[0-9]+<\/v><\/c>)/, (cell) => cell + note("G2", "What is wrong"))
      .replace(/(r="F3" t="s"><v>[0-9]+<\/v><\/c>)/, (cell) => cell + note("G3", birthDate))
      .replace(/(r="F5".*?<\/c>)/, (cell) => cell + note("G5", birthDate));
    expect(sheet(marked)).toBe(expected);
    expect(strFromU8(after["xl/styles.xml"] ?? new Uint8Array())).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf fillId="2" applyFill="1" numFmtId="0"/></cellXfs>',
    );
    expect((await reportOf("a.xlsx", marked)).faults.map(({ rule, count }) => [rule, count])).toEqual([
      ["field.partial-date", 2],
      ["record.unknown-key", 2],
    ]);
  });

  it("has its safe repairs made, but none over a formula", async () => {
    const { bytes, changes } = await mend(book, {}, "a.xlsx");
    expect(sheet(bytes)).toContain(
      '<c r="F3" t="inlineStr"><is><t xml:space="preserve">1980-05-17</t></is></c>',
    );
    expect(sheet(bytes)).toContain("<f>1</f><v>17/05/1980</v>");
    expect(changes).toMatchObject([{ sheet: "A", row: 3, cell: "F3", before: "17/05/1980" }]);
    expect((await reportOf("a.xlsx", bytes)).faults.map(({ count }) => count)).toEqual([1]);
  });
});
