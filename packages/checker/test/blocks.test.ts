import { gzipSync } from "node:zlib";
import { flattened, sampleRecords } from "@council-data/conformance";
import { expect, it } from "vitest";
import { check, type Report, type Source, sourceOf } from "../src/index.js";

/** A source whose blocks stand in one buffer, each where the one before it stood. */
function inOneBuffer(name: string, bytes: Uint8Array, length: number): Source {
  const buffer = new Uint8Array(length);
  return {
    name,
    canReopen: true,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += length) {
        const block = bytes.subarray(at, at + length);
        buffer.fill(0xff);
        buffer.set(block);
        yield buffer.subarray(0, block.length);
        buffer.fill(0xff);
      }
    },
  };
}

async function reportOf(source: Source): Promise<Report | undefined> {
  for await (const part of check(source)) if (part.type === "report") return part.report;
  return undefined;
}

const sampled = { count: 400, faults: 0.1, seed: 5 };
const records = Array.from(sampleRecords("Resident", sampled), (record) => JSON.stringify(record));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const csv = utf8(`${[...flattened(() => sampleRecords("Resident", sampled))].join("\r\n")}\r\n`);
const files: readonly [string, Uint8Array][] = [
  ["residents.csv", csv],
  ["residents.ndjson", utf8(records.join("\n"))],
  ["residents.json", utf8(`[${records.join(",\n")}]`)],
  ["residents.csv.gz", gzipSync(csv)],
  ["utf-16.csv", new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(csv).toString()}`, "utf16le"))],
  ["windows-1252.csv", new Uint8Array(Buffer.from(`${Buffer.from(csv).toString()}Zo\u00eb\r\n`, "latin1"))],
];

it.each(files)(
  "%s is read as it is, though each block takes the place of the one before it",
  async (name, bytes) => {
    const whole = await reportOf(sourceOf(name, bytes));
    expect(whole?.records).toBeGreaterThanOrEqual(400);
    for (const length of [100, 4096, 70_000])
      expect(await reportOf(inOneBuffer(name, bytes, length))).toEqual(whole);
  },
);
