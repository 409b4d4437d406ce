import { expect, it } from "vitest";
import type { CheckOptions } from "../../src/options.js";
import { id, referral, reportOn, resident } from "../across/records.js";

const authority = (code: string, asAtDate: string): object => ({ responsibleAuthority: { code, asAtDate } });
const named = (full: string): object => ({ names: [{ use: "usual", full }] });
const numbered = (value: string): object => ({ identifiers: [{ scheme: "nhs-number", value }] });
const live: CheckOptions = { data: "live" };
const sample: CheckOptions = { data: "sample" };

// E07000026 is Allerdale, which Cumberland (E06000063) took the place of on 1 April 2023
it.each<[string, object, string[], CheckOptions?]>([
  ["a likely date", resident(1, { birthDate: "1980-05-17" }), []],
  ["a birth this very day", resident(1, { birthDate: "2026-05-01" }), []],
  ["a birth tomorrow", resident(1, { birthDate: "2026-05-02" }), ["advice.unlikely-date /birthDate"]],
  [
    "a birth next year, of which only the year is known",
    resident(1, { birthDate: "2027" }),
    ["advice.unlikely-date /birthDate"],
  ],
  ["a birth this year, of which only the year is known", resident(1, { birthDate: "2026" }), []],
  [
    "the day that stands for none",
    resident(1, { birthDate: "1900-01-01" }),
    ["advice.unlikely-date /birthDate"],
  ],
  ["a name without an email address", resident(1, named("Ann @ Home")), []],
  [
    "an email address for a name",
    resident(1, named("ann@example.org")),
    ["advice.email-in-name /names/0/full"],
  ],
  ["an authority in force then and now", resident(1, authority("E06000052", "2024-01-01")), []],
  [
    "an authority in force then, and replaced since",
    resident(1, authority("E07000026", "2023-03-31")),
    ["advice.authority-replaced /responsibleAuthority/code: E06000063 Cumberland Council"],
  ],
  [
    "an authority on the day it had ended",
    resident(1, authority("E07000026", "2023-04-01")),
    ["across.authority-existed-then /responsibleAuthority/code: E06000063 Cumberland Council"],
  ],
  [
    "an authority before it began",
    resident(1, authority("E06000063", "2023-03-31")),
    ["across.authority-existed-then /responsibleAuthority/code"],
  ],
  ["a listed code", referral(1, 2, 3, { reasons: ["homelessness"] }), []],
  [
    "a code of nobody's list",
    referral(1, 2, 3, { reasons: ["homeless"] }),
    ["advice.code-not-listed /reasons/0"],
  ],
  ["a test number where nobody said what the data is", resident(1, numbered("9990000018")), []],
  [
    "a test number in live data",
    resident(1, numbered("9990000018")),
    ["advice.test-value /identifiers/0/value"],
    live,
  ],
  ["a number in live data", resident(1, numbered("9434765919")), [], live],
  [
    "a number in a sample",
    resident(1, numbered("9434765919")),
    ["advice.live-value /identifiers/0/value"],
    sample,
  ],
  ["a test number in a sample", resident(1, numbered("9990000018")), [], sample],
])("%s", async (_, record, expected, options = {}) => {
  const report = await reportOn({ "a.ndjson": [record] }, { today: "2026-05-01", ...options });
  const told = [...report.faults, ...report.advice].map(
    ({ rule, at, examples: [first] }) => `${rule} ${at}${first?.note ? `: ${first.note}` : ""}`,
  );
  expect(told).toEqual(expected);
  expect(report.ok).toBe(!told.some((text) => text.startsWith("across")));
  expect(report.valid).toBe(1);
});

it("says of a table what it says of JSON, in rows that are right by their bytes", async () => {
  const headings =
    "id,source/partnerId,source/recordedAt,names/0/use,names/0/full,responsibleAuthority/code,responsibleAuthority/asAtDate";
  const row = (number: number, name: string, code: string): string =>
    `${id(number)},${id(900)},2026-04-01T09:30:00Z,usual,${name},${code},2023-05-01`;
  const rows = Array.from({ length: 300 }, (_, number) => row(number, "Siân", "E06000052"));
  const text = [
    headings,
    ...rows,
    row(301, "ann@example.org", "E06000052"),
    row(302, "Ann", "E07000026"),
  ].join("\n");
  const report = await reportOn({ "a.csv": text }, { today: "2026-05-01" });
  expect(report.valid).toBe(302);
  expect(report.advice.map(({ rule, count, examples }) => [rule, count, examples[0]?.cell])).toEqual([
    ["advice.email-in-name", 1, "E302"],
  ]);
  expect(report.faults.map(({ rule, examples }) => [rule, examples[0]?.cell])).toEqual([
    ["across.authority-existed-then", "F303"],
  ]);
});
