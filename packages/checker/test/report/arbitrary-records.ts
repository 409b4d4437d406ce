import fc from "fast-check";
import type { Example, FileReport } from "../../src/report/report.js";
import { type Found, foundAt, Tally } from "../../src/report/tally.js";

/** A record as a test invents it: where it stands, what was found in it, and which columns it fills. */
export interface InventedRecord {
  row: number;
  of: string;
  found: Found[];
  filled: boolean[];
}

const columns = ["birthDate", "id", "addresses/0/postcode", "names/0/full"];
const rules = ["field.calendar-date", "field.uuid", "field.postcode", "record.missing-key", "resident.named"];
const values = ["17/05/1980", "1.2.1999", "sw1a1aa", "SW1A 1AA", "ABC", "1.00023E+11", "43831", "#N/A", "Å"];

const found = (row: number): fc.Arbitrary<Found> =>
  fc
    .record({
      rule: fc.constantFrom(...rules),
      column: fc.nat({ max: columns.length - 1 }),
      value: fc.constantFrom(...values, undefined),
      show: fc.boolean(),
      severity: fc.constantFrom("error" as const, "advice" as const),
      scope: fc.constantFrom("across" as const, undefined),
    })
    .map(({ rule, column, value, show, severity, scope }) => {
      const at = `/${columns[column]}`;
      const example: Example = {
        file: "",
        row,
        line: row,
        column: columns[column] ?? "",
        cell: `${"ABCD"[column]}${row}`,
        at,
        ...(value !== undefined && show && { value }),
      };
      return foundAt({ rule, at, message: `${rule} at ${at}` }, example, {
        severity,
        ...(value !== undefined && { value }),
        ...(scope && { scope }),
      });
    });

/** Records of a file in their order, with what was found in them. */
export const inventedRecords: fc.Arbitrary<InventedRecord[]> = fc
  .array(fc.nat(), { maxLength: 80 })
  .chain((seeds) =>
    fc.tuple(
      ...seeds.map((_, index) =>
        fc.record({
          row: fc.constant(index + 2),
          of: fc.constantFrom("Resident", "Partner"),
          found: fc.array(found(index + 2), { maxLength: 4 }),
          filled: fc.array(fc.boolean(), { minLength: columns.length, maxLength: columns.length }),
        }),
      ),
    ),
  );

/** The tally of some of a file's records. */
export function tallyOf(
  path: string,
  records: readonly InventedRecord[],
  more: Partial<FileReport> = {},
): Tally {
  const file = { path, format: "csv" as const, of: "", encoding: "utf-8" as const, delimiter: "," };
  const tally = new Tally({ ...file, ...more, records: 0, valid: 0, invalid: 0 });
  for (const { of, found, filled } of records) {
    tally.record(
      of,
      found.map((each) => ({ ...each, example: () => ({ ...each.example(), file: path }) })),
    );
    tally.cover(
      of,
      1,
      columns.map((column, index) => ({ at: `/${column}`, column, filled: filled[index] ? 1 : 0 })),
    );
  }
  return tally;
}
