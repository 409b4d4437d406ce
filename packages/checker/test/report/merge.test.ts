import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/report/merge.js";
import type { Report } from "../../src/report/report.js";
import { foundAt, Tally } from "../../src/report/tally.js";
import { inventedRecords, tallyOf } from "./arbitrary-records.js";

/** Puts items into as many heaps as there are. */
const heaps = <T>(items: readonly T[], places: readonly number[], count: number): T[][] =>
  Array.from({ length: count }, (_, heap) =>
    items.filter((__, index) => (places[index % places.length] ?? 0) % count === heap),
  );

const places = fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 30 });

describe("reports of parts", () => {
  it("add up to the report of the whole, whatever the parts, their order and their grouping", () => {
    fc.assert(
      fc.property(
        inventedRecords,
        inventedRecords,
        places,
        places,
        fc.integer({ min: 1, max: 6 }),
        (one, other, split, group, count) => {
          const whole = mergeReports([tallyOf("a.csv", one).report(), tallyOf("b.csv", other).report()]);
          const parts = [
            ...heaps(one, split, count).map((records) => tallyOf("a.csv", records).report()),
            ...heaps(other, group, count).map((records) => tallyOf("b.csv", records).report()),
          ];
          const shuffled = heaps(parts, group, 5).flat().reverse();
          expect(mergeReports(shuffled)).toEqual(whole);
          expect(mergeReports(heaps(shuffled, split, 3).map(mergeReports))).toEqual(whole);
          expect(mergeReports([whole])).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("add up where there are more places and looks than are kept", () => {
    const tally = (rows: readonly number[]): Report => {
      const all = new Tally({
        path: "a.ndjson",
        format: "ndjson",
        of: "Resident",
        encoding: "utf-8",
        records: 0,
        valid: 0,
        invalid: 0,
      });
      for (const row of rows) {
        const at = `/key${(row * 7919) % 3001}`;
        const fault = { rule: "record.unknown-key", at, message: at };
        all.record("Resident", [
          foundAt(fault, { file: "a.ndjson", row, line: row, at }, { value: "x".repeat((row * 31) % 45) }),
          foundAt(
            { rule: "field.uuid", at: "/id", message: "id" },
            { file: "a.ndjson", row, line: row, at: "/id" },
            { value: `${"a".repeat((row * 17) % 30)}-${"9".repeat(row % 11)}` },
          ),
        ]);
      }
      return all.report();
    };
    const rows = Array.from({ length: 4000 }, (_, index) => index + 1);
    const whole = tally(rows);
    expect(whole.faults.find(({ at }) => at === "/*")?.count).toBeGreaterThan(1000);
    expect(whole.faults.filter(({ rule }) => rule === "record.unknown-key")).toHaveLength(1001);
    expect(whole.faults.reduce((sum, { count }) => sum + count, 0)).toBe(8000);
    const parts = [2, 0, 1].map((part) => tally(rows.filter((row) => row % 3 === part)));
    expect(mergeReports(parts)).toEqual(whole);
    expect(mergeReports([mergeReports(parts.slice(0, 2)), ...parts.slice(2)])).toEqual(whole);
  });

  it("are partial, and so not all right, where one of them is", () => {
    const stopped = tallyOf("a.csv", []);
    stopped.stop();
    const whole = mergeReports([tallyOf("b.csv", []).report(), stopped.report()]);
    expect(whole).toMatchObject({ partial: true, ok: false, faults: [] });
  });
});
