import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { check, type Report } from "../../src/index.js";
import { csv, inRecords, inTable, json, ndjson } from "./files.js";

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

/** Checks a file that comes in blocks which begin where it is cut. */
async function reportOf(name: string, bytes: Uint8Array, cuts: Iterable<number>): Promise<Report> {
  async function* open(): AsyncGenerator<Uint8Array> {
    let from = 0;
    for (const to of [...cuts, bytes.length]) {
      // a copy, because what comes from a disk is written over when the next block comes
      yield bytes.slice(from, to);
      from = to;
    }
  }
  for await (const part of check({ name, size: bytes.length, open, canReopen: true }, { as: "Partner" }))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

function* every(step: number, length: number): Generator<number> {
  for (let at = step; at < length; at += step) yield at;
}

afterEach(() => vi.unstubAllGlobals());

const [lf, crlf] = [csv("\n"), csv("\r\n")];
const plain = Buffer.from(lf);

/** The faults of a file by their rules, each as often as there are rows or records with it. */
const rulesOf = ({ faults }: Report): string[] =>
  faults.flatMap(({ rule, count }) => Array<string>(count).fill(rule)).sort();

describe.each<[string, string, Uint8Array, string[]]>([
  ["CSV", "a.csv", plain, inTable],
  ["CSV with Windows line ends", "a.csv", Buffer.from(crlf), inTable],
  ["CSV with old Macintosh line ends", "a.csv", Buffer.from(csv("\r")), inTable],
  [
    "CSV with a quote that is never closed",
    "a.csv",
    Buffer.from(`${lf}"x,y\nz`),
    [...inTable, "row.unclosed-quote", "row.too-few-cells"],
  ],
  ["CSV in UTF-16", "a.csv", utf16(lf), inTable],
  ["CSV in gzip", "a.csv.gz", gzipSync(crlf), inTable],
  ["NDJSON", "a.ndjson", Buffer.from(ndjson), [...inRecords, "record.not-an-object", "record.not-json"]],
  ["a list in JSON", "a.json", Buffer.from(json), [...inRecords, "record.not-an-object"]],
  ["a list that is cut short", "a.json", Buffer.from(json.slice(0, -5)), [...inRecords, "file.not-json"]],
])("%s", (_, name, bytes, rules) => {
  // once by WebAssembly, whose memory takes most of the time, is enough: what it reads does not depend on the format
  it.each(bytes === plain ? ["WebAssembly", "JavaScript alone"] : ["JavaScript alone"])(
    "gets one report wherever it is cut in two, by %s",
    async (engine) => {
      if (engine !== "WebAssembly") vi.stubGlobal("WebAssembly", undefined);
      const whole = await reportOf(name, bytes, []);
      expect(rulesOf(whole)).toEqual([...rules].sort());
      const cuts = [1, 2, 3, 5, 7].map((size) => [...every(size, bytes.length)]);
      for (let at = 1; at < bytes.length; at++) cuts.push([at]);
      for (const cut of cuts) {
        const report = await reportOf(name, bytes, cut);
        if (!isDeepStrictEqual(report, whole)) expect(report, `cut at ${cut}`).toEqual(whole);
      }
    },
  );
});
