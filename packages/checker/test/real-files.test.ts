import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { annotated, check, type Report, renderText, sourceOf } from "../src/index.js";

const folder = fileURLToPath(new URL("../../../../shared/data/real/", import.meta.url));
const isThere = existsSync(folder);
const paths = isThere
  ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(csv|json|xlsx)$/.test(path),
    )
  : [];

async function reportOf(path: string): Promise<Report> {
  for await (const part of check(sourceOf(path, readFileSync(join(folder, path)))))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

/** The bytes beyond ASCII, which are what an encoding can spoil. */
const letters = (bytes: Uint8Array): number[] => [...bytes].filter((byte) => byte > 127);

/** Those of the file as it is written again with its faults marked. */
async function lettersAgain(path: string, encoding: "utf-8" | "windows-1252"): Promise<number[]> {
  const source = sourceOf(path, readFileSync(join(folder, path)));
  const pieces: Uint8Array[] = [];
  for await (const piece of annotated(source, { encoding, keepFormulas: true })) pieces.push(piece);
  return letters(Buffer.concat(pieces));
}

describe.skipIf(!isThere)(
  `files that councils and others published${isThere ? "" : ": none are beside the repository"}`,
  () => {
    it.each(paths)("%s is read, and answered with what a person can act on", async (path) => {
      const report = await reportOf(path);
      expect(report.files.every(({ unreadable }) => !unreadable)).toBe(true);
      expect(report.records).toBeGreaterThan(0);
      expect(report.ok).toBe(false);
      const text = renderText(report);
      // either the headings are compared with the standard's, or each fault has its place and its message
      for (const { message, examples } of report.faults) {
        expect(message.length).toBeGreaterThan(5);
        expect(examples[0]?.row).toBeGreaterThan(0);
        expect(text).toContain(message.slice(0, 40));
      }
      const isTable = report.files.some(({ format }) => format === "csv" || format === "xlsx");
      expect(report.faults.length).toBeGreaterThan(0);
      if (isTable)
        expect(
          report.files.some(({ headings }) => headings?.some(({ rule }) => rule === "file.unknown-heading")),
        ).toBe(true);
    });

    it("keeps the letters of Windows-1252, and says where they begin", async () => {
      const path = "grants/two-grants-cp1252.csv";
      const [file] = (await reportOf(path)).files;
      expect(file).toMatchObject({ encoding: "windows-1252", records: 2 });
      expect(file?.notices?.[0]).toContain("Line 2 is not UTF-8");
      const before = letters(readFileSync(join(folder, path)));
      expect(before.length).toBeGreaterThan(0);
      expect(await lettersAgain(path, "windows-1252")).toEqual(before);
    });

    it("takes a byte-order mark for no part of the first heading", async () => {
      const [file] = (await reportOf("grants/bom.csv")).files;
      expect(file).toMatchObject({ encoding: "utf-8", records: 1 });
      expect(JSON.stringify(file?.headings)).not.toContain("\ufeff");
      expect(await lettersAgain("grants/bom.csv", "utf-8")).toEqual([0xef, 0xbb, 0xbf]);
    });
  },
);
