import fc from "fast-check";
import { expect, it } from "vitest";
import { Across, type AcrossOptions } from "../../src/across/across.js";
import { Entries, type Spill } from "../../src/across/entries.js";
import { mergeReports } from "../../src/report/merge.js";
import type { Report } from "../../src/report/report.js";
import { id } from "./records.js";

interface Met {
  file: string;
  row: number;
  of: string;
  value: object;
}

const number = fc.nat({ max: 12 });
const nhsNumber = fc.constantFrom("9990000018", "9434765919", "9990000026", "1");
const day = fc.constantFrom("2024-01-01", "2024-06-01", "2025-01-01");

const record = fc.oneof(
  fc.tuple(number, number, nhsNumber).map(([own, from, value]) => ({
    of: "Resident",
    value: {
      id: id(own),
      source: { partnerId: id(from) },
      identifiers: [{ scheme: "nhs-number", value }],
    },
  })),
  fc.tuple(number, number, fc.option(day)).map(([own, from, to]) => ({
    of: "Partner",
    value: { id: id(own), source: { partnerId: id(from) }, ...(to && { period: { to } }) },
  })),
  fc.tuple(number, number, number, day).map(([own, from, resident, sentDate]) => ({
    of: "Referral",
    value: { id: id(own), fromPartnerId: id(from), residentId: id(resident), sentDate },
  })),
);

/** Records of two files, in their order. */
const met: fc.Arbitrary<Met[]> = fc
  .array(fc.tuple(fc.constantFrom("a.ndjson", "b.ndjson"), record), { maxLength: 120 })
  .map((list) => list.map(([file, each], index) => ({ ...each, file, row: index + 1 })));

const taken = (records: readonly Met[], options: AcrossOptions = {}): Across => {
  const across = new Across(options);
  const files = new Map<string, ReturnType<Across["file"]>>();
  for (const { file, of, value, row } of records) {
    const collector = files.get(file) ?? across.file(file);
    files.set(file, collector);
    collector.record(of, value, row, row * 2);
  }
  return across;
};

const resolved = async (report: Report): Promise<Report> => {
  const across = new Across();
  await across.add(report.across ?? []);
  return across.report();
};

it("parts of files are compared as the whole is, whatever the parts and their order", async () => {
  await fc.assert(
    fc.asyncProperty(
      met,
      fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 20 }),
      async (records, places) => {
        const whole = taken(records).report();
        const parts = await Promise.all(
          [0, 1, 2, 3, 4].map((part) =>
            taken(records.filter((_, index) => places[index % places.length] === part)).part(),
          ),
        );
        const reports = parts.reverse().map((part) => ({ ...mergeReports([]), across: [part] }));
        const merged = mergeReports([mergeReports(reports.slice(0, 2)), ...reports.slice(2)]);
        expect(await resolved(merged)).toEqual(whole);
        expect(mergeReports([...reports].reverse())).toEqual(merged);
      },
    ),
    { numRuns: 300 },
  );
});

/** A spill that keeps what it is given in memory. */
function spill(): Spill {
  const heaps = new Map<number, Uint8Array[]>();
  return {
    append: (heap, bytes) => {
      heaps.set(heap, [...(heaps.get(heap) ?? []), bytes.slice()]);
    },
    read: (heap) => Uint8Array.from((heaps.get(heap) ?? []).flatMap((bytes) => [...bytes])),
    end: () => heaps.clear(),
  };
}

it("what memory has no room for is compared all the same", () => {
  fc.assert(
    fc.property(met, (records) => {
      const across = taken(records, { spill: spill(), bytes: 30_000 });
      expect(across.report()).toEqual(taken(records).report());
    }),
    { numRuns: 100 },
  );
});

it("nothing is compared where there is room for too few and nowhere to put the rest", () => {
  const records = Array.from({ length: 200 }, (_, row) => ({
    file: "a.ndjson",
    row,
    of: "Partner",
    value: { id: id(row % 190), source: { partnerId: id(5000) } },
  }));
  const across = taken(records, { bytes: 20_000 });
  expect(across.report().faults).toEqual([]);
  expect(across.isFull).toBe(true);
  expect(taken(records).report().faults.length).toBeGreaterThan(0);
});

it("a file that is read anew counts once", () => {
  const across = new Across();
  across.file("a.ndjson").record("Partner", { id: id(1) }, 1, 1);
  across.file("a.ndjson").record("Partner", { id: id(1) }, 1, 1);
  expect(across.report().faults).toEqual([]);
});

it("entries are all there, in whatever heaps", () => {
  const entries = new Entries();
  for (let row = 1; row <= 5000; row++) entries.add([row, row * 7919, 1, row << 16], 1, row, row, 1, 0, 0);
  const rows = [...entries.drain()].flatMap((words) =>
    Array.from({ length: words.length / 10 }, (_, entry) => words[entry * 10 + 5] ?? 0),
  );
  expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  expect([...entries.drain()]).toEqual([]);
});
