import { describe, expect, it } from "vitest";
import { check, type Report, sourceOf } from "../src/index.js";
import { asPublished } from "./report-schema.js";

const id = "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60";
const headings = "id,source/partnerId,source/recordedAt,names/0/use,names/0/full,birthDate";
const row = `${id},${id},2026-04-01T09:30:00Z,usual,Siân Hughes,1980-05-17`;
const table = (...rows: string[]): string => `${[headings, ...rows].join("\n")}\n`;

/** Checks a file as it would come: in blocks of a few bytes. */
async function reportOf(name: string, content: string | Uint8Array, blockSize = 7): Promise<Report> {
  const whole = sourceOf(name, content);
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const bytes of whole.open())
      for (let at = 0; at < bytes.length; at += blockSize) yield bytes.subarray(at, at + blockSize);
  }
  for await (const part of check({ ...whole, open }, { as: "Resident", across: false }))
    if (part.type === "report") return asPublished(part.report);
  throw new Error("there was no report");
}

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

describe.each<[string, string, string | Uint8Array, { records: number; rules: string[] }]>([
  ["a table that is right", "a.csv", table(row), { records: 1, rules: [] }],
  ["an empty file", "a.csv", "", { records: 0, rules: ["file.empty"] }],
  ["a file of blank lines", "a.csv", "\n\r\n\n", { records: 0, rules: ["file.empty"] }],
  ["headings alone", "a.csv", table(), { records: 0, rules: [] }],
  ["blank rows between rows", "a.csv", table(row, "", ",,,,,", row), { records: 2, rules: [] }],
  [
    "a heading twice",
    "a.csv",
    `${headings},birthDate\n${row},x\n`,
    { records: 1, rules: ["file.duplicate-heading"] },
  ],
  [
    "an unknown heading",
    "a.csv",
    `${headings},birthPlace\n${row},x\n`,
    { records: 1, rules: ["record.unknown-key"] },
  ],
  ["an unknown heading over empty cells", "a.csv", `${headings},notes\n${row},\n`, { records: 1, rules: [] }],
  [
    "a value under no heading",
    "a.csv",
    `${headings},\n${row},x\n`,
    { records: 1, rules: ["row.value-without-heading"] },
  ],
  [
    "a heading __proto__",
    "a.csv",
    `${headings},__proto__\n${row},x\n`,
    { records: 1, rules: ["record.unknown-key"] },
  ],
  [
    "a heading within __proto__",
    "a.csv",
    `${headings},__proto__/id\n${row},x\n`,
    { records: 1, rules: ["record.unknown-key"] },
  ],
  [
    "20,000 columns, most of them in one list",
    "a.csv",
    `${headings}${Array.from({ length: 20_000 }, (_, at) => `,names/${at + 1}/full`).join("")}\n${row}${",Ann".repeat(20_000)}\n`,
    { records: 1, rules: ["record.missing-key"] },
  ],
  [
    "100,000 columns of one heading",
    "a.csv",
    `${headings}${",sex".repeat(100_000)}\n${row}${",male".repeat(100_000)}\n`,
    { records: 1, rules: ["file.duplicate-heading"] },
  ],
  ["a row with too few cells", "a.csv", table(row, id), { records: 2, rules: ["row.too-few-cells"] }],
  ["a row with too many cells", "a.csv", table(`${row},x`), { records: 1, rules: ["row.too-many-cells"] }],
  ["empty cells too many", "a.csv", table(`${row},,`), { records: 1, rules: [] }],
  [
    "a quoted line end",
    "a.csv",
    table(row.replace("Siân Hughes", '"Siân\nHughes"')),
    { records: 1, rules: ["field.plain-text"] },
  ],
  [
    "a quoted delimiter and quote",
    "a.csv",
    table(row.replace("Siân Hughes", '"Hughes, ""Siân"""')),
    { records: 1, rules: [] },
  ],
  [
    "a quote within a cell",
    "a.csv",
    table(row.replace("Siân Hughes", 'Siân "Shaz" Hughes')),
    { records: 1, rules: [] },
  ],
  [
    "a quote that closes before its cell ends",
    "a.csv",
    table(row.replace("Siân Hughes", '"Siân" Hughes')),
    { records: 1, rules: ["row.misplaced-quote"] },
  ],
  [
    "a quote that is never closed",
    "a.csv",
    table(row.replace("Siân", '"Siân'), row, row),
    { records: 3, rules: ["row.unclosed-quote"] },
  ],
  ["a byte-order mark", "a.csv", `\ufeff${table(row)}`, { records: 1, rules: [] }],
  ["Windows line ends", "a.csv", table(row, row).replaceAll("\n", "\r\n"), { records: 2, rules: [] }],
  ["old Macintosh line ends", "a.csv", table(row, row).replaceAll("\n", "\r"), { records: 2, rules: [] }],
  ["no line end at the end", "a.csv", table(row).trimEnd(), { records: 1, rules: [] }],
  ["semicolons", "a.csv", table(row).replaceAll(",", ";"), { records: 1, rules: [] }],
  ["tabs", "a.tsv", table(row).replaceAll(",", "\t"), { records: 1, rules: [] }],
  [
    "a line that names the delimiter",
    "a.csv",
    `sep=;\n${table(row).replaceAll(",", ";")}`,
    { records: 1, rules: [] },
  ],
  ["Windows-1252", "a.csv", windows1252(table(row)), { records: 1, rules: [] }],
  ["UTF-16", "a.csv", utf16(table(row)), { records: 1, rules: [] }],
  [
    "the character NUL",
    "a.csv",
    table(row.replace("Siân", "Si\0n")),
    { records: 1, rules: ["field.plain-text"] },
  ],
  [
    "a cell of 300,000 characters",
    "a.csv",
    table(row.replace("Siân", "x".repeat(300_000))),
    { records: 1, rules: ["field.plain-text"] },
  ],
  [
    "a record alone",
    "a.json",
    `{"id":"${id}"}`,
    { records: 1, rules: ["record.missing-key", "resident.named-or-said-why-not"] },
  ],
  ["an empty list", "a.json", "[]", { records: 0, rules: ["file.empty"] }],
  ["a JSON file that is empty", "a.json", "  ", { records: 0, rules: ["file.empty"] }],
  [
    "a number where text belongs",
    "a.ndjson",
    `{"id":5}`,
    { records: 1, rules: ["field.uuid", "record.missing-key", "resident.named-or-said-why-not"] },
  ],
  [
    "a list where a code belongs that says what another field holds",
    "a.ndjson",
    `{"identifiers":[{"scheme":[{}],"value":"x"}]}`,
    {
      records: 1,
      rules: ["code-list.resident-identifier-scheme", "record.missing-key", "resident.named-or-said-why-not"],
    },
  ],
  ["lines that are no JSON", "a.ndjson", "{\n}\n", { records: 2, rules: ["record.not-json"] }],
  ["a list that is cut short", "a.json", '[{"id":', { records: 1, rules: ["file.not-json"] }],
  ["a comma too many", "a.json", "[1,]", { records: 2, rules: ["field", "record"] }],
  ["text after the end", "a.json", "[] []", { records: 1, rules: ["file.not-json"] }],
  [
    "a key twice",
    "a.ndjson",
    `{"id":"${id}","id":"${id}"}`,
    { records: 1, rules: ["record.missing-key", "record.repeated-key", "resident.named-or-said-why-not"] },
  ],
  [
    "100,000 levels",
    "a.json",
    "[".repeat(100_000) + "]".repeat(100_000),
    { records: 1, rules: ["record.too-deep"] },
  ],
  [
    "100,000 levels in a line",
    "a.ndjson",
    "[".repeat(100_000) + "]".repeat(100_000),
    { records: 1, rules: ["record.too-deep"] },
  ],
  [
    "half a surrogate pair",
    "a.ndjson",
    '{"id":"\\ud800"}',
    { records: 1, rules: ["field.uuid", "record.missing-key", "resident.named-or-said-why-not"] },
  ],
])("%s", (_, name, content, expected) => {
  it("gets a report that does not depend on where the blocks are cut", async () => {
    const size = content.length > 10_000 ? 65_536 : 7;
    const report = await reportOf(name, content, size);
    const rules = [...new Set(report.faults.map(({ rule }) => rule))].sort();
    if (expected.rules[0] !== "field") expect(rules).toEqual(expected.rules);
    expect(report.records).toBe(expected.records);
    expect(report.valid + report.invalid).toBe(report.records);
    expect(await reportOf(name, content, size + 4)).toEqual(report);
  });
});

it("tells the record from the headings, and how they differ from any", async () => {
  const reports = async (text: string): Promise<Report> => {
    for await (const part of check(sourceOf("a.csv", text))) if (part.type === "report") return part.report;
    throw new Error("there was no report");
  };
  expect((await reports(table(row))).files[0]?.of).toBe("Resident");
  const other = await reports("birthDat,Sexe,Notes\nA,B,C\n");
  expect(other.faults.map(({ rule }) => rule)).toEqual(["file.record-type-unknown"]);
  expect(other.files[0]?.headings).toContainEqual(
    expect.objectContaining({ heading: "birthDat", nearest: "birthDate" }),
  );
  expect(other.files[0]?.headings).toContainEqual(
    expect.objectContaining({ rule: "file.missing-heading", heading: "id" }),
  );
});

it("reports faults in lists by the position their heading has", async () => {
  const report = await reportOf("a.csv", `${headings},names/3/use,names/3/full\n${row},wrong,Other\n`);
  expect(report.faults.map(({ rule, at }) => ({ rule, at }))).toEqual([
    { rule: "code-list.name-use", at: "/names/3/use" },
  ]);
  expect(report.faults[0]?.examples[0]).toMatchObject({ row: 2, column: "names/3/use", cell: "G2" });
});
