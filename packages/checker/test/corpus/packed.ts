import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { type Cell, workbookOf } from "../xlsx/workbook-of.js";
import { bytes, type Case, headings, joined, record, row, table, utf16 } from "./case.js";

const as = "Resident";
const rows: Cell[][] = [headings.split(","), row().split(",")];
const book = (): Uint8Array => workbookOf({ sheets: [{ rows }] });
const withFile = (name: string, xml: string | Uint8Array): Uint8Array =>
  workbookOf({ sheets: [{ rows }], files: { [name]: typeof xml === "string" ? strToU8(xml) : xml } });
const sheet = (xml: string): Uint8Array =>
  withFile("xl/worksheets/sheet1.xml", `<worksheet><sheetData>${xml}</sheetData></worksheet>`);
const cell = (xml: string, attributes = ""): Uint8Array =>
  workbookOf({ sheets: [{ rows: [rows[0] ?? [], [...(rows[1] ?? []).slice(0, 5), { xml, attributes }]] }] });

/** The bytes with some changed where a text first stands. */
function changed(content: Uint8Array, at: string, change: (found: Buffer) => void): Uint8Array {
  const buffer = Buffer.from(content);
  const place = buffer.indexOf(Buffer.from(at, "latin1"));
  change(buffer.subarray(place));
  return buffer;
}
const spaces = (length: number): Uint8Array => new Uint8Array(length).fill(32);
const compound = (stream: string): Uint8Array =>
  joined(
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    new Uint8Array(504),
    utf16(stream),
    new Uint8Array(512),
  );

/** gzip, ZIP and workbooks, whole and broken. */
export const packed: Case[] = [
  { name: "CSV in gzip", file: "a.csv.gz", content: () => gzipSync(table(row())), rules: [], exit: 0, as },
  {
    name: "NDJSON in gzip without an ending",
    file: "a",
    content: () => gzipSync(`${record()}\n${record()}\n`),
    rules: [],
    exit: 0,
    records: 2,
  },
  {
    name: "gzip that is called CSV",
    file: "a.csv",
    content: () => gzipSync(table(row())),
    rules: [],
    exit: 0,
    as,
  },
  {
    name: "gzip of UTF-16",
    file: "a.csv.gz",
    content: () => gzipSync(utf16(`\ufeff${table(row())}`)),
    rules: [],
    exit: 0,
    as,
  },
  {
    name: "gzip of two members",
    file: "a.csv.gz",
    content: () => joined(gzipSync(table(row())), gzipSync(`${row()}\n`)),
    rules: [],
    exit: 0,
    as,
    records: 2,
  },
  {
    name: "gzip of nothing",
    file: "a.csv.gz",
    content: () => gzipSync(""),
    rules: ["file.empty"],
    exit: 1,
    records: 0,
  },
  {
    name: "gzip cut short",
    file: "a.csv.gz",
    content: () => gzipSync(table(...Array(2000).fill(row()))).subarray(0, -20),
    rules: ["file.damaged"],
    exit: 3,
    as,
    records: 1980,
  },
  {
    name: "gzip cut within its heading",
    file: "a.csv.gz",
    content: () => gzipSync("x").subarray(0, 5),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "gzip with a wrong sum",
    file: "a.csv.gz",
    content: () => {
      const packed = gzipSync(table(row()));
      packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1;
      return packed;
    },
    rules: ["file.damaged"],
    exit: 3,
    as,
    records: 0,
  },
  {
    name: "gzip with text behind it",
    file: "a.csv.gz",
    content: () => joined(gzipSync(table(row())), "trailing"),
    rules: ["file.damaged"],
    exit: 3,
    as,
    records: 0,
  },
  {
    name: "gzip within gzip",
    file: "a.csv.gz",
    content: () => gzipSync(gzipSync(table(row()))),
    rules: ["file.packed-twice"],
    exit: 3,
    records: 0,
  },
  {
    name: "gzip of 100 MB of one character",
    file: "a.csv.gz",
    content: () => gzipSync(spaces(100_000_000)),
    rules: ["row.too-long"],
    exit: 3,
    as,
    records: 0,
  },
  {
    name: "gzip of a million blank lines",
    file: "a.csv.gz",
    content: () => gzipSync(joined(`${headings}\n`, new Uint8Array(1_000_000).fill(10))),
    rules: [],
    exit: 0,
    as,
    records: 0,
  },
  {
    name: "a name in gzip that leads away",
    file: "a.csv.gz",
    content: () => {
      const packed = gzipSync(table(row()));
      return joined(bytes(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3), "../../etc/passwd\0", packed.subarray(10));
    },
    rules: [],
    exit: 0,
    as,
  },
  { name: "a workbook", file: "a.xlsx", content: book, rules: [], exit: 0 },
  { name: "a workbook that is called CSV", file: "a.csv", content: book, rules: [], exit: 0 },
  { name: "a workbook in gzip", file: "a.xlsx.gz", content: () => gzipSync(book()), rules: [], exit: 0 },
  {
    name: "a workbook without a sheet",
    file: "a.xlsx",
    content: () => workbookOf({ sheets: [] }),
    rules: ["file.empty"],
    exit: 1,
    records: 0,
  },
  {
    name: "a workbook with an empty sheet",
    file: "a.xlsx",
    content: () => workbookOf({ sheets: [{ rows: [] }] }),
    rules: ["file.empty"],
    exit: 1,
    records: 0,
  },
  {
    name: "a workbook of other headings",
    file: "a.xlsx",
    content: () =>
      workbookOf({
        sheets: [
          {
            rows: [
              ["Month", "Visits"],
              ["May", 5],
            ],
          },
        ],
      }),
    rules: ["file.record-type-unknown"],
    exit: 1,
  },
  {
    name: "a workbook cut short",
    file: "a.xlsx",
    content: () => book().subarray(0, -30),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook of a few bytes",
    file: "a.xlsx",
    content: () => "PK\u0003\u0004",
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with bytes changed",
    file: "a.xlsx",
    content: () => changed(book(), "xl/worksheets/sheet1.xml", (at) => at.fill(0xaa, 30, 60)),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with bytes before it",
    file: "a.xlsx",
    content: () => joined("PK\u0003\u0004junk", book()),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook that says it has 60,000 files",
    file: "a.xlsx",
    content: () => changed(book(), "PK\u0005\u0006", (at) => at.writeUInt16LE(60_000, 10)),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose directory lies beyond its end",
    file: "a.xlsx",
    content: () => changed(book(), "PK\u0005\u0006", (at) => at.writeUInt32LE(0x7fffffff, 16)),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose directory is its end",
    file: "a.xlsx",
    content: () => changed(book(), "PK\u0005\u0006", (at) => at.writeUInt32LE(0, 16)),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose parts are encrypted",
    file: "a.xlsx",
    content: () => changed(book(), "PK\u0001\u0002", (at) => at.writeUInt16LE(1, 8)),
    rules: ["file.password-protected"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook packed by an odd method",
    file: "a.xlsx",
    content: () => changed(book(), "PK\u0001\u0002", (at) => at.writeUInt16LE(99, 10)),
    rules: [],
    exit: 0,
  },
  {
    name: "a workbook that inflates to 400 MB",
    file: "a.xlsx",
    content: () => withFile("xl/worksheets/sheet1.xml", spaces(400_000_000)),
    rules: ["file.unpacks-too-large"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose shared texts inflate to 100 MB",
    file: "a.xlsx",
    content: () => withFile("xl/sharedStrings.xml", spaces(100_000_000)),
    rules: ["file.unpacks-too-large"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a picture that inflates to 100 MB",
    file: "a.xlsx",
    content: () => withFile("xl/media/a.png", spaces(100_000_000)),
    rules: ["file.unpacks-too-large"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook that inflates to more than it says",
    file: "a.xlsx",
    content: () =>
      changed(withFile("xl/worksheets/sheet1.xml", spaces(100_000_000)), "PK\u0001\u0002", (found) => {
        let at = 0;
        while (
          !found
            .subarray(at + 46, at + 70)
            .toString()
            .startsWith("xl/worksheets/sheet1.xml")
        )
          at = found.indexOf(Buffer.from("PK\u0001\u0002"), at + 1);
        found.writeUInt32LE(1000, at + 24);
      }),
    rules: ["file.unpacks-too-large"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with two parts of one name",
    file: "a.xlsx",
    content: () =>
      changed(withFile("xl/worksheets/sheet2.xml", "<x/>"), "PK\u0001\u0002", (found) => {
        for (let at = found.indexOf("sheet2.xml"); at >= 0; at = found.indexOf("sheet2.xml", at + 1))
          found.write("sheet1.xml", at);
      }),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a part that leads away",
    file: "a.xlsx",
    content: () => withFile("../../../etc/passwd", "x"),
    rules: [],
    exit: 0,
  },
  {
    name: "a workbook with a sheet of its own somewhere else",
    file: "a.xlsx",
    content: () =>
      withFile(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a sheet at an address",
    file: "a.xlsx",
    content: () =>
      withFile(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="https://x.example/"/></Relationships>',
      ),
    rules: ["file.empty"],
    exit: 1,
    records: 0,
  },
  {
    name: "a workbook whose sheet is no XML",
    file: "a.xlsx",
    content: () => sheet("<row><c></row>"),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose sheet ends too early",
    file: "a.xlsx",
    content: () => withFile("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook whose sheet is empty",
    file: "a.xlsx",
    content: () => withFile("xl/worksheets/sheet1.xml", ""),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with entities that laugh",
    file: "a.xlsx",
    content: () =>
      withFile(
        "xl/sharedStrings.xml",
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      ),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with an entity that reads a file",
    file: "a.xlsx",
    content: () =>
      withFile(
        "xl/sharedStrings.xml",
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
      ),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a cell beyond the last",
    file: "a.xlsx",
    content: () => sheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a row beyond the last",
    file: "a.xlsx",
    content: () => sheet('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a cell in the last column",
    file: "a.xlsx",
    content: () =>
      workbookOf({ sheets: [{ rows: [rows[0] ?? [], [...(rows[1] ?? [])]], after: "" }], files: {} }),
    rules: [],
    exit: 0,
  },
  {
    name: "a workbook that shares a text it has not",
    file: "a.xlsx",
    content: () => cell("<v>999</v>", 't="s"'),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook without its shared texts",
    file: "a.xlsx",
    content: () => withFile("xl/sharedStrings.xml", "<sst/>"),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with a cell of 2 MB",
    file: "a.xlsx",
    content: () => cell(`<is><t>${"x".repeat(2_000_000)}</t></is>`, 't="inlineStr"'),
    rules: ["file.damaged"],
    exit: 3,
    records: 0,
  },
  {
    name: "a workbook with an error in a cell",
    file: "a.xlsx",
    content: () => cell("<v>#N/A</v>", 't="e"'),
    rules: ["cell.error-value"],
    exit: 1,
  },
  {
    name: "a workbook with a formula that has no value",
    file: "a.xlsx",
    content: () => cell("<f>TODAY()</f>"),
    rules: ["cell.formula-without-value"],
    exit: 1,
  },
  {
    name: "a workbook with a day's number",
    file: "a.xlsx",
    content: () => cell("<v>29358</v>"),
    rules: ["field.partial-date"],
    exit: 1,
  },
  {
    name: "a workbook with a title above its headings",
    file: "a.xlsx",
    content: () => workbookOf({ sheets: [{ rows: [["Residents"], [], ...rows] }] }),
    rules: [],
    exit: 0,
    notice: "The headings are in row 3",
  },
  {
    name: "a workbook with merged cells",
    file: "a.xlsx",
    content: () =>
      workbookOf({ sheets: [{ rows, after: '<mergeCells><mergeCell ref="A2:A9"/></mergeCells>' }] }),
    rules: [],
    exit: 0,
    notice: "Cells are merged",
  },
  {
    name: "a workbook with a hidden row",
    file: "a.xlsx",
    content: () => workbookOf({ sheets: [{ rows, rowAttributes: { 2: 'hidden="1"' } }] }),
    rules: [],
    exit: 0,
    notice: "Hidden rows were read",
  },
  {
    name: "a workbook with a password",
    file: "a.xlsx",
    content: () => compound("EncryptedPackage"),
    rules: ["file.password-protected"],
    exit: 3,
    records: 0,
  },
  {
    name: "an old workbook",
    file: "a.xls",
    content: () => compound("Workbook"),
    rules: ["file.is-old-workbook"],
    exit: 3,
    records: 0,
  },
  {
    name: "a binary workbook",
    file: "a.xlsb",
    content: () =>
      withFile(
        "_rels/.rels",
        '<Relationships><Relationship Id="x" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      ),
    rules: ["file.is-binary-workbook"],
    exit: 3,
    records: 0,
  },
  {
    name: "an OpenDocument spreadsheet",
    file: "a.ods",
    content: () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<x/>"),
      }),
    rules: ["file.is-opendocument"],
    exit: 3,
    records: 0,
  },
  {
    name: "a document",
    file: "a.docx",
    content: () =>
      zipSync({
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Id="x" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": strToU8("<document/>"),
      }),
    rules: ["file.is-something-else"],
    exit: 3,
    records: 0,
  },
  {
    name: "a ZIP of CSV",
    file: "a.zip",
    content: () => zipSync({ "a.csv": strToU8(table(row())) }),
    rules: ["file.is-archive"],
    exit: 3,
    records: 0,
  },
  {
    name: "a ZIP of nothing",
    file: "a.zip",
    content: () => zipSync({}),
    rules: ["file.is-archive"],
    exit: 3,
    records: 0,
  },
];
