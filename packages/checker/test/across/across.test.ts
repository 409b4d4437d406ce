import { describe, expect, it } from "vitest";
import { across, id, partner, referral, reportOn, resident, service, withNhsNumber } from "./records.js";

const partners = [partner(900), partner(10), partner(11, { period: { to: "2024-06-01" } })];
const selfMade = partner(901, { source: { partnerId: id(901), recordedAt: "2026-04-01T09:30:00Z" } });
const services = [service(20, { period: { from: "2020-01-01" } })];

describe("between records", () => {
  it.each<[string, Record<string, object[]>, string[]]>([
    [
      "nothing is wrong where ids differ and links lead somewhere",
      {
        "residents.ndjson": [resident(1), resident(2)],
        "partners.ndjson": partners,
        "services.ndjson": services,
        "referrals.ndjson": [referral(30, 10, 20)],
      },
      [],
    ],
    [
      "an id stands twice in one file",
      { "a.ndjson": [resident(1), resident(2), resident(1)] },
      ["across.id-is-unique a.ndjson:3/id against a.ndjson:1"],
    ],
    [
      "an id stands in two files, and the first is that of the file whose name comes first",
      {
        "b.ndjson": [resident(1)],
        "a.ndjson": [resident(2), resident(1)],
      },
      ["across.id-is-unique b.ndjson:1/id against a.ndjson:2"],
    ],
    [
      "an id stands three times, which is one too many twice",
      {
        "a.ndjson": [resident(1), resident(1), resident(1)],
      },
      [
        "across.id-is-unique a.ndjson:2/id against a.ndjson:1",
        "across.id-is-unique a.ndjson:3/id against a.ndjson:1",
      ],
    ],
    ["records of different kinds may have one id", { "a.ndjson": [resident(900), partner(900)] }, []],
    [
      "an id in capitals is the same id",
      {
        "a.ndjson": [resident(171), resident(171, { id: id(171).toUpperCase() })],
      },
      ["across.id-is-unique a.ndjson:2/id against a.ndjson:1"],
    ],
    [
      "a record at fault is compared too",
      {
        "a.ndjson": [resident(1, { unknownKey: 1 }), resident(1)],
      },
      ["across.id-is-unique a.ndjson:2/id against a.ndjson:1"],
    ],
    [
      "a link leads nowhere",
      { "partners.ndjson": partners, "a.ndjson": [referral(30, 12, 20)] },
      ["across.link-leads-to-a-record a.ndjson:1/fromPartnerId"],
    ],
    [
      "a link within a list leads nowhere",
      {
        "p.ndjson": partners,
        "s.ndjson": [
          service(20, {
            status: "active",
            providers: [
              { partnerId: id(10), role: "provider" },
              { partnerId: id(12), role: "funder" },
            ],
          }),
        ],
      },
      ["across.link-leads-to-a-record s.ndjson:1/providers/1/partnerId"],
    ],
    [
      "a link is not judged where no file has records of that kind",
      { "a.ndjson": [referral(30, 12, 20)] },
      [],
    ],
    ["a link of a partner to itself leads somewhere", { "p.ndjson": [partner(900)] }, []],
    [
      "a partner had ended on the day of the referral",
      {
        "p.ndjson": partners,
        "a.ndjson": [referral(30, 11, 20)],
      },
      ["across.linked-record-had-not-ended a.ndjson:1/fromPartnerId against p.ndjson:3"],
    ],
    [
      "a partner ended the day after the referral",
      {
        "p.ndjson": partners,
        "a.ndjson": [referral(30, 11, 20, { sentDate: "2024-05-31" })],
      },
      [],
    ],
    [
      "a draft has no day to judge by",
      {
        "p.ndjson": partners,
        "a.ndjson": [referral(30, 11, 20, { status: "draft", sentDate: undefined })],
      },
      [],
    ],
    [
      "a number is of two residents",
      {
        "a.ndjson": [withNhsNumber(1, "9990000018"), withNhsNumber(2, "9990000018")],
      },
      ["across.nhs-number-is-of-one-resident a.ndjson:2/identifiers/0/value against a.ndjson:1"],
    ],
    [
      "a number that stands twice on one resident is of one resident",
      {
        "a.ndjson": [
          resident(1, {
            identifiers: [
              { scheme: "nhs-number", value: "9990000018", period: { to: "2020-01-01" } },
              { scheme: "nhs-number", value: "9990000018", period: { from: "2020-01-01" } },
            ],
          }),
        ],
      },
      [],
    ],
    [
      "a resident that stands twice is one resident",
      {
        "a.ndjson": [withNhsNumber(1, "9990000018"), withNhsNumber(1, "9990000018")],
      },
      ["across.id-is-unique a.ndjson:2/id against a.ndjson:1"],
    ],
    [
      "a number without a right check digit is no number",
      {
        "a.ndjson": [withNhsNumber(1, "9990000019"), withNhsNumber(2, "9990000019")],
      },
      [],
    ],
    [
      "the same digits in another scheme are another number",
      {
        "a.ndjson": [
          withNhsNumber(1, "9990000018"),
          resident(2, { identifiers: [{ scheme: "local", value: "9990000018" }] }),
        ],
      },
      [],
    ],
  ])("%s", async (_, files, expected) => {
    const report = await reportOn(files);
    expect(across(report)).toEqual(expected);
    expect(report.records).toBe(report.valid + report.invalid);
  });

  it("finds in tables what it finds in JSON, located by cell", async () => {
    const heading =
      "id,source/partnerId,source/recordedAt,names/0/use,names/0/full,identifiers/0/scheme,identifiers/0/value";
    const row = (number: number, nhsNumber: string): string =>
      `${id(number)},${id(900)},2026-04-01T09:30:00Z,usual,"Hughes, ""Siân""",nhs-number,${nhsNumber}`;
    const text = ["sep=,", heading, row(1, "9990000018"), "", row(2, "9990000018"), row(1, ""), "x,y"].join(
      "\r\n",
    );
    const report = await reportOn({ "a.csv": text, "p.ndjson": [selfMade] });
    const found = report.faults.filter(({ scope }) => scope === "across");
    expect(
      Object.fromEntries(found.map(({ rule, examples }) => [rule, examples.map(({ cell }) => cell)])),
    ).toEqual({
      "across.id-is-unique": ["A6"],
      "across.nhs-number-is-of-one-resident": ["G5"],
      "across.link-leads-to-a-record": ["B3", "B5", "B6"],
    });
    expect(found.find(({ rule }) => rule === "across.id-is-unique")?.examples[0]?.other).toEqual({
      file: "a.csv",
      row: 3,
      line: 3,
      column: "id",
      cell: "A3",
    });
  });

  it("counts every link that leads nowhere, and keeps the first", async () => {
    const report = await reportOn({
      "a.ndjson": Array.from({ length: 500 }, (_, index) => resident(index + 1)),
      "p.ndjson": [selfMade],
    });
    const [group] = report.faults;
    expect(group).toMatchObject({
      rule: "across.link-leads-to-a-record",
      at: "/source/partnerId",
      count: 500,
    });
    expect(group?.examples.map(({ row }) => row)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it("takes no longer for each of many records of one id, and for each link to them", {
    timeout: 20_000,
  }, async () => {
    const count = 80_000;
    const ended = service(20, { period: { from: "2020-01-01", to: "2021-01-01" } });
    const report = await reportOn({
      "services.ndjson": Array.from({ length: count }, () => ended),
      "referrals.ndjson": Array.from({ length: count }, (_, index) => referral(index + 100, 900, 20)),
    });
    const counts = Object.fromEntries(report.faults.map(({ rule, at, count }) => [rule + at, count]));
    expect(counts["across.id-is-unique/id"]).toBe(count - 1);
    expect(counts["across.linked-record-had-not-ended/toServiceId"]).toBe(count);
  });

  it("leaves records to themselves where that is asked", async () => {
    const report = await reportOn({ "a.ndjson": [resident(1), resident(1)] }, { across: false });
    expect(report.ok).toBe(true);
  });

  it("shows no value, not even where values are shown", async () => {
    const files = { "a.ndjson": [withNhsNumber(1, "9990000018"), withNhsNumber(2, "9990000018")] };
    expect(JSON.stringify(await reportOn(files, { showValues: true }))).not.toContain("9990000018");
  });
});
