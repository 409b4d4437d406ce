import { flattened, sampleRecords } from "@council-data/conformance";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Across, type CheckOptions, check, mergeReports, type Report, type Source } from "../../src/index.js";
import type { Thread, Threads } from "../../src/threads/threads.js";
import { blobSource } from "../../src/web/blob.js";
import { threadsHere } from "./here.js";

async function reportOf(sources: readonly Source[], options: CheckOptions): Promise<Report> {
  let report = mergeReports([]);
  for await (const part of check(sources, options)) if (part.type === "report") report = part.report;
  return report;
}

const fileOf = (name: string, text: string): Source => blobSource(name, new Blob([text]));

/** Threads, and how many of them were started. */
function counted(threads: Threads): Threads & { started: number } {
  const all = {
    ...threads,
    started: 0,
    start: (): Thread => {
      all.started++;
      return threads.start();
    },
  };
  return all;
}

const csvLines = [...flattened(() => sampleRecords("Resident", { count: 60, faults: 0.4, seed: 8 }))];
const jsonLines = [
  ...Array.from(sampleRecords("Referral", { count: 40, faults: 0.4, seed: 9 }), (record) =>
    JSON.stringify(record),
  ),
  ...Array.from(sampleRecords("Partner", { count: 10, faults: 0.2, seed: 9 }), (record) =>
    JSON.stringify(record),
  ),
];
const [headings = "", ...rows] = csvLines;
const quoted = (line: string): string => line.replace(/^[^,]*/, (id) => `"${id}"`);

const line = (lines: readonly string[], ...odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...lines) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
  );
const text = (lines: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(lines, { minLength: 2, maxLength: 40 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
    .map(([all, end, isEnded]) => all.join(end) + (isEnded ? end : ""));

const table = text(
  line(
    [...rows, ...rows.slice(0, 5).map(quoted)],
    "",
    "  ",
    "a,b",
    '"open',
    `"two\nlines"${",".repeat(headings.split(",").length - 1)}`,
    `"${"\n".repeat(30)}"`,
    'a "stray" quote',
    "Zoë",
  ),
).map((body) => `${headings}\n${body}`);
const lines = text(line(jsonLines, "", "  ", "{", "[1]", '{"a":"\\u00e9"}', "null"));

describe.each([
  ["a table", "residents.csv", table, { as: "Resident" }],
  ["a table that says what it holds", "residents.csv", table.map((body) => `sep=,\n${body}`), {}],
  ["lines of JSON", "records.ndjson", lines, {}],
])("%s", (_, name, texts, options) => {
  it("has the same report, into however many parts it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 2, max: 7 }), async (body, count) => {
        const sources = [fileOf(name, body), fileOf(`other-${name}`, body)];
        const whole = await reportOf(sources, options);
        expect(await reportOf(sources, { ...options, threads: threadsHere(count) })).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});

const records = `${Array.from({ length: 30 }, () => jsonLines)
  .flat()
  .join("\n")}\n`;

it("large files are cut, and others are not", async () => {
  const startedFor = async (source: Source, leastBytes?: number): Promise<number> => {
    const threads = counted(threadsHere(3, leastBytes));
    await reportOf([source], { threads });
    return threads.started;
  };
  expect(await startedFor(fileOf("a.ndjson", records), 1000)).toBe(2);
  const size = Buffer.byteLength(records);
  expect(await startedFor(fileOf("a.ndjson", records), size / 2.5)).toBe(1);
  expect(await startedFor(fileOf("a.ndjson", records), size / 2.4)).toBe(0);
  expect(await startedFor(fileOf("a.ndjson", records), 48 * 1024 * 1024)).toBe(0);
  expect(await startedFor(fileOf("a.json", `[${records.trim().replaceAll("\n", ",")}]`), 1000)).toBe(0);
  expect(await startedFor(fileOf("a.csv", `\uFEFF${csvLines.join("\n")}\n`), 1000)).toBe(2);
  expect(await startedFor(fileOf("a.csv", csvLines.join("\r")), 1000)).toBe(0);
  const { handle: _, ...closed } = fileOf("a.ndjson", records);
  expect(await startedFor(closed, 1000)).toBe(0);
});

it("a file that is cut is read but once", async () => {
  const unopened = (source: Source): Source => ({
    ...source,
    open: () => {
      throw new Error("the whole was opened");
    },
  });
  for (const source of [fileOf("a.ndjson", records), fileOf("a.csv", `${csvLines.join("\n")}\n`)])
    expect(await reportOf([unopened(source)], { threads: threadsHere(4) })).toEqual(
      await reportOf([source], {}),
    );
});

it("parts of partial reports are those of the whole", async () => {
  const partOf = async (threads?: Threads): Promise<Report> => {
    const across = new Across();
    const report = await reportOf([fileOf("a.ndjson", records)], { across, ...(threads && { threads }) });
    const merged = new Across();
    await merged.add([await across.part()]);
    return mergeReports([report, merged.report()]);
  };
  expect(await partOf(threadsHere(4))).toEqual(await partOf());
});

it("a file that is not UTF-8 in a later part is read as Windows-1252 from its beginning", async () => {
  const bytes = Buffer.from(records.replace(/\n$/, '\n{"a":"Zo\u00eb"}\n'), "latin1");
  const source = blobSource("a.ndjson", new Blob([bytes]));
  const whole = await reportOf([source], {});
  expect(whole.files[0]?.encoding).toBe("windows-1252");
  expect(await reportOf([source], { threads: threadsHere(3) })).toEqual(whole);
});

describe("threads that", () => {
  beforeEach(
    () => void vi.useFakeTimers({ toFake: ["setTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 2000 }),
  );
  afterEach(() => void vi.useRealTimers());

  const failing: readonly [string, Thread["hear"] | undefined][] = [
    ["cannot be started", undefined],
    ["fail", (_, failed) => setImmediate(failed)],
    ["say nothing", () => {}],
    ["do not know", (told) => setImmediate(() => told({ type: "unknown" }))],
  ];
  it.each(failing)("%s leave the file to be read as a whole", async (_, hear) => {
    const threads: Threads = {
      count: 3,
      leastBytes: 1,
      start: () => {
        if (!hear) throw new Error("not here");
        return { tell: () => {}, hear, end: () => {} };
      },
    };
    const source = fileOf("a.ndjson", records);
    expect(await reportOf([source], { threads })).toEqual(await reportOf([source], {}));
  });
});

it("a check that is stopped says what the parts before had found, and that it is partial", async () => {
  const stopping = new AbortController();
  const threads = threadsHere(3);
  const slow: Source = {
    ...fileOf("a.ndjson", records),
    openPart: (from, to) =>
      (async function* () {
        yield new Uint8Array(await new Blob([records]).slice(from, to).arrayBuffer());
        if (from === 0 && to > 70_000) {
          stopping.abort();
          await new Promise((resolve) => setTimeout(resolve, 50));
          yield new Uint8Array(0);
        }
      })(),
  };
  const report = await reportOf([slow], { threads, signal: stopping.signal });
  expect(report).toMatchObject({ partial: true, ok: false });
  expect(report.records).toBeGreaterThan(0);
  expect(report.records).toBeLessThan(30 * jsonLines.length);
  expect(report.valid + report.invalid).toBe(report.records);
});

it("progress goes up to the whole of the file", async () => {
  const source = fileOf("a.ndjson", records);
  const bytes: number[] = [];
  for await (const part of check(source, { threads: threadsHere(3) }))
    if (part.type === "progress") bytes.push(part.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(bytes.at(-1)).toBe(source.size);
});
