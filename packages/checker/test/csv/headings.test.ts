import { describe, expect, it } from "vitest";
import { columnsOf, pointerOf, recordsWithHeadings } from "../../src/csv/headings.js";
import { placesOf, recordNames } from "../../src/dictionary.js";
import { branches } from "../../src/generated/dictionary.js";

it.each([
  ["id", "/id"],
  ["ID", "/id"],
  ["Record id", "/id"],
  ["Rhif adnabod cofnod", "/id"],
  ["birthDate", "/birthDate"],
  ["birth_date", "/birthDate"],
  ["Date of birth", "/birthDate"],
  ["DATE-OF-BIRTH", "/birthDate"],
  ["\ufeffDate\u00a0of  birth ", "/birthDate"],
  ["Dyddiad geni", "/birthDate"],
  ["Source Recorded at", "/source/recordedAt"],
  ["Recorded at", "/source/recordedAt"],
  ["Postcode", "/addresses/0/postcode"],
  ["Postcode 2", "/addresses/1/postcode"],
  ["Addresses 1 Postcode", "/addresses/0/postcode"],
  ["Address 2 Postcode", "/addresses/1/postcode"],
  ["address_2_postcode", "/addresses/1/postcode"],
  ["Cyfeiriadau 2 Cod post", "/addresses/1/postcode"],
  ["Addresses/1/Postcode", "/addresses/1/postcode"],
  ["addresses.1.postcode", "/addresses/1/postcode"],
  ["Address line 2", "/addresses/0/lines/1"],
  ["Address 2 Address line 3", "/addresses/1/lines/2"],
  ["extensions/https:~1~1x.example~1y/Z", "/extensions/https:~1~1x.example~1y/Z"],
])("reads the heading %j of a resident as %s", (heading, at) => {
  const { columns, faults } = columnsOf([heading], "Resident");
  expect(pointerOf(columns[0]?.keys ?? [])).toBe(at);
  expect(faults.filter(({ column }) => column > 0)).toEqual([]);
});

it.each(["Address 0 Postcode", "Postcode of birth", "", "/", "2"])(
  "knows no place by the heading %j",
  (heading) => {
    const [column] = columnsOf([heading], "Resident").columns;
    expect(column?.place).toBeUndefined();
  },
);

it("asks which field is meant where a heading could stand for several", () => {
  const { columns, faults } = columnsOf(["From"], "Resident");
  expect(columns[0]?.isRead).toBe(false);
  expect(faults[0]).toMatchObject({
    rule: "file.ambiguous-heading",
    heading: "From",
    nearest: "names/0/period/from, identifiers/0/period/from, addresses/0/period/from",
  });
});

it("finds the same heading twice, however it is written", () => {
  const { faults } = columnsOf(["Postcode", "addresses/0/postcode"], "Resident");
  expect(faults[0]).toMatchObject({ rule: "file.duplicate-heading", column: 2 });
});

it("tells the record by titles", () => {
  const headings = ["Record id", "Partner", "Recorded at", "Names 1 Use", "Family name", "Date of birth"];
  expect(recordsWithHeadings(headings)).toEqual(["Resident"]);
});

describe.each(recordNames)("%s", (record) => {
  const titles = new Map<string, readonly [string, string]>([
    ...(branches[record] ?? []).map(([at, en, cy]) => [at, [en, cy]] as const),
    ...[...placesOf(record).values()].map(({ at, title, cy }) => [at, [title, cy]] as const),
  ]);
  const inWords = (at: string, language: 0 | 1): string =>
    at
      .split("/")
      .map((key, depth, keys) => {
        if (key === "*") return "2";
        const path = keys.slice(0, depth + 1).join("/");
        return (titles.get(path) ?? titles.get(`${path}/*`))?.[language] ?? "";
      })
      .join(" ");

  it("is led to every place by the titles on the way, in both languages", () => {
    for (const at of placesOf(record).keys())
      for (const language of [0, 1] as const) {
        const [column] = columnsOf([inWords(at, language)], record).columns;
        expect(pointerOf(column?.keys ?? [])).toBe(at.replaceAll("*", "1"));
        expect(column?.isRead).toBe(true);
      }
  });
});

it("weighs 100,000 headings that nobody knows in a few seconds", () => {
  const headings = Array.from({ length: 100_000 }, (_, index) => `heading ${index}`);
  const started = Date.now();
  expect(recordsWithHeadings(headings)).toEqual([]);
  expect(columnsOf(headings, "Resident").faults.length).toBeGreaterThan(100_000);
  expect(Date.now() - started).toBeLessThan(5_000);
});
