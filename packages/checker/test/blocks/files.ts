const id = (number: number): string => `0b1d8a52-6c3e-4f7a-9d2b-${String(number).padStart(12, "0")}`;
const moment = "2026-04-01T09:30:00Z";

const headings = ["id", "source/partnerId", "source/recordedAt", "name", "kind", "period/from", "period/to"];
const row = (number: number, name: string, kind = "charity", from = "", to = ""): string =>
  [id(number), id(1), moment, name, kind, from, to].join(",");

/** A table with what makes it hard to cut: quotes, line ends within cells, letters of several bytes, blank and wrong rows. */
export const csv = (end: string): string =>
  [
    `\ufeff${headings.join(",")}`,
    row(1, "Cyngor Môn"),
    row(2, `"Age, ""Concern"" 🏳️‍🌈, Ltd"`, `"charity"`, "2020-01-01", "2021-01-01"),
    row(3, `"Two${end}lines, and ""more${end}"""`),
    "",
    row(4, "Ŵyl ‘Haf’", "nothing", "2021-01-01", "2020-01-01"),
    row(5, `"Closed" early`),
    ",,,,,,",
    `${id(6)},${id(1)}`,
    `${row(7, 'A "stray" quote')},too,many`,
    `  ${end}${row(1, "The first one, again".replace(",", ""))}`,
  ].join(end);

/** What is wrong in the table. */
export const inTable = [
  "across.id-is-unique",
  "code-list.organisation-kind",
  "field.plain-text",
  "period.ends-after-it-starts",
  "row.misplaced-quote",
  "row.too-few-cells",
  "row.too-few-cells",
  "row.too-many-cells",
];

const source = `"source":{"partnerId":"${id(1)}","recordedAt":"${moment}"}`;
const record = (number: number, name: string, more = ""): string =>
  `{"id":"${id(number)}",${source},"name":"${name}","kind":"charity"${more}}`;

const records = [
  record(1, "Cyngor M\\u00f4n"),
  `{ "kind" :\t"charity" , "name":"\\"Quoted\\\\" ,"id":"${id(2)}", ${source} }`,
  record(3, "\\ud83c\\udff3 🏳️‍🌈 Ŵyl", `,"period":{"from":"2020-01-01","to":"2021-01-01"}`),
  record(4, "Wrong", `,"period":{"from":"2021-01-01","to":"2020-01-01"}`),
  record(5, "Twice", `,"name":"Twice"`),
  record(6, "Unknown", `,"un\\u006bnown":[1,-2.5e+3,true,null,{"]":"}"}]`),
  `{"id":"${id(1)}"}`,
];

/** What is wrong in the records. */
export const inRecords = [
  "across.id-is-unique",
  "period.ends-after-it-starts",
  "record.missing-key",
  "record.missing-key",
  "record.missing-key",
  "record.repeated-key",
  "record.unknown-key",
];

/** A record a line, some of them wrong, or none. */
export const ndjson = [...records.slice(0, 3), "", "  ", ...records.slice(3), "[{]", "null"].join("\r\n");

/** A list of records, as others lay it out. */
export const json = `\ufeff [\n\t${records.join(" ,\r\n")}, 7 ] \n`;
