import { describe, expect, it } from "vitest";
import { check, type Report, sourceOf } from "../../src/index.js";
import type { Case } from "./case.js";
import { json } from "./json.js";
import { others } from "./others.js";
import { packed } from "./packed.js";
import { tables } from "./tables.js";
import { texts } from "./text.js";
import { values } from "./values.js";

const groups: Readonly<Record<string, readonly Case[]>> = { texts, tables, values, json, packed, others };

// rows are repeated here, which is another test's concern
async function reportOf({ file, content, as }: Case): Promise<Report> {
  for await (const part of check(sourceOf(file, content()), { across: false, ...(as && { as }) }))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

it("holds at least 150 files, each with a name of its own", () => {
  const names = Object.entries(groups).flatMap(([group, cases]) =>
    cases.map(({ name }) => `${group}: ${name}`),
  );
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(groups))("of %s", (_, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", async (_, each) => {
    const report = await reportOf(each);
    const isUnreadable = report.files.some(({ unreadable }) => unreadable);
    const notices = report.files.flatMap((file) => file.notices ?? []).join("\n");
    expect({
      rules: [...new Set(report.faults.map(({ rule }) => rule))].sort(),
      exit: isUnreadable ? 3 : report.ok ? 0 : 1,
      records: report.records,
    }).toEqual({ rules: each.rules, exit: each.exit, records: each.records ?? 1 });
    expect(report.valid + report.invalid).toBe(report.records);
    if (each.notice !== undefined) expect(notices).toContain(each.notice);
    // whatever comes in, what goes out can be read
    expect(JSON.stringify(report).length).toBeLessThan(5_000_000);
  });
});
