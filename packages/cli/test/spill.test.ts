import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { temporaryFiles } from "../src/spill.js";

const folder = mkdtempSync(join(tmpdir(), "council-data-test-"));
beforeAll(() => vi.stubEnv("TMPDIR", folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

it("what is put away comes back, heap by heap, cannot be read by others, and is removed", () => {
  const spill = temporaryFiles();
  spill.append(3, bytes("9990000018 is one "));
  spill.append(200, bytes("another heap"));
  spill.append(3, bytes("and one more"));
  const files = written();
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect(readFileSync(file, "latin1")).not.toMatch(/999000|another|more/);
    expect(statSync(file).mode & 0o077).toBe(0);
  }
  expect(Buffer.from(spill.read(3)).toString()).toBe("9990000018 is one and one more");
  expect(Buffer.from(spill.read(200)).toString()).toBe("another heap");
  expect(spill.read(4)).toHaveLength(0);
  spill.end();
  expect(written()).toEqual([]);
});

it("what is alike is not written alike twice", () => {
  const [one, other] = [temporaryFiles(), temporaryFiles()];
  for (const spill of [one, other]) for (const heap of [0, 1]) spill.append(heap, bytes("the same text"));
  expect(new Set(written().map((file) => readFileSync(file, "latin1"))).size).toBe(4);
  const before = written().map((file) => readFileSync(file, "latin1"));
  for (const spill of [one, other]) spill.end();
  for (const heap of [0, 1]) one.append(heap, bytes("the same text"));
  for (const file of written()) expect(before).not.toContain(readFileSync(file, "latin1"));
  one.end();
});
