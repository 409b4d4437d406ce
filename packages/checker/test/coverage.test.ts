import { flattened, sampleRecords } from "@council-data/conformance";
import { describe, expect, it } from "vitest";
import { check, type Report, sourceOf } from "../src/index.js";

const records = [...sampleRecords("Resident", { count: 1200, faults: 0.1, seed: 4 })];
const files: readonly [name: string, text: string][] = [
  ["a.csv", [...flattened(() => records)].join("\n")],
  ["a.ndjson", records.map((record) => JSON.stringify(record)).join("\n")],
  ["a.json", JSON.stringify(records, null, 2)],
];

async function reportOf(name: string, text: string, coverage?: boolean): Promise<Report> {
  const options = { as: "Resident", ...(coverage !== undefined && { coverage }) };
  for await (const part of check(sourceOf(name, text), { across: false, ...options }))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

/** How many records have a value at a place, and how many values there are. */
function filled(value: unknown, at: string, into: Map<string, number>): Map<string, number> {
  if (Array.isArray(value)) for (const item of value) filled(item, `${at}/*`, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, held] of Object.entries(value)) filled(held, `${at}/${key}`, into);
  else into.set(at, (into.get(at) ?? 0) + 1);
  return into;
}

describe.each(files)("%s", (name, text) => {
  it("tells of each place how many records have a value there, whichever way they were read", async () => {
    const report = await reportOf(name, text);
    const coverage = report.files[0]?.coverage ?? [];
    for (const at of [
      "/birthDate",
      "/deceased/date",
      "/source/localId",
      "/communication/isInterpreterNeeded",
    ]) {
      const place = coverage.find((one) => one.at === at);
      const having = records.filter((record) => filled(record, "", new Map()).has(at)).length;
      expect([at, place?.filled ?? 0, place?.records ?? 1200]).toEqual([at, having, 1200]);
    }
  });

  it("counts nothing where it is not asked to", async () => {
    expect((await reportOf(name, text, false)).files[0]?.coverage ?? []).toEqual([]);
  });
});

it("counts records and values in a list apart", async () => {
  const report = await reportOf("a.ndjson", files[1]?.[1] ?? "");
  const place = report.files[0]?.coverage?.find(({ at }) => at === "/identifiers/*/value");
  const counts = records.map((record) => filled(record, "", new Map()).get("/identifiers/*/value") ?? 0);
  expect(place?.filled).toBe(counts.filter((count) => count > 0).length);
  expect(place?.values).toBe(counts.reduce((sum, count) => sum + count, 0));
});
