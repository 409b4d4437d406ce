import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { flattened, sampleRecords } from "@council-data/conformance";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "council-data-threads-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = { csv: join(folder, "residents.csv"), ndjson: join(folder, "residents.ndjson") };
const sampled = { count: 2000, faults: 0.05, seed: 4 };

/** Writes lines again and again until there are so many bytes. */
async function write(path: string, first: string, lines: readonly string[]): Promise<void> {
  const file = createWriteStream(path);
  file.write(first);
  const body = `${lines.join("\n")}\n`;
  for (let bytes = 0; bytes < 121 * 1024 * 1024; bytes += body.length) file.write(body);
  file.end();
  await finished(file);
}

beforeAll(async () => {
  const [headings = "", ...rows] = flattened(() => sampleRecords("Resident", sampled));
  await write(files.csv, `${headings}\n`, rows);
  await write(
    files.ndjson,
    "",
    Array.from(sampleRecords("Resident", sampled), (record) => JSON.stringify(record)),
  );
});

it.each(["csv", "ndjson"] as const)("the report on %s is the same from one thread and from two", (format) => {
  const check = (threads: string) =>
    run(["check", "--as", "Resident", "--format", "json", "--threads", threads, files[format]]);
  const one = check("1");
  expect(one.status).toBe(1);
  expect(check("2").stdout).toBe(one.stdout);
});

it.each(["0", "65", "two", "1.5"])("%s threads are refused", (threads) => {
  const { status, stderr } = run(["check", "--threads", threads, files.csv]);
  expect(status).toBe(2);
  expect(stderr).toContain("Enter a whole number from 1 to 64, like 2.");
});
