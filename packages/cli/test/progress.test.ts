import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../src/locale.js";
import { progressTo } from "../src/progress.js";

let said: string[] = [];
const terminal = (columns = 120, isTTY = true) =>
  ({ isTTY, columns, write: (text: string) => said.push(text) > 0 }) as never;
const part = (bytes: number, more: object = {}) =>
  ({ type: "progress", file: "a.csv", bytes, records: bytes / 1000, faults: 7, ...more }) as never;

beforeEach(() => {
  said = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  speak("en");
});

it("says bytes, records, faults so far and the time left, and wipes the line at the end", () => {
  const { show, end } = progressTo(terminal(), 40_000_000);
  vi.advanceTimersByTime(2000);
  show(part(10_000_000));
  expect(said).toEqual(["\r\u001b[2K25%, 10 MB, 10,000 records, 7 faults, 6 s left, a.csv"]);
  end();
  expect(said.at(-1)).toBe("\r\u001b[2K");
});

it("adds files up", () => {
  const { show } = progressTo(terminal(), 40_000_000);
  show(part(10_000_000));
  vi.advanceTimersByTime(300_000);
  show(part(10_000_000, { file: "b.csv" }));
  expect(said[0]).toContain("50%, 20 MB, 20,000 records, 14 faults, 5 min left, b.csv");
});

it("says no time where the size is not known, and speaks Welsh", () => {
  speak("cy");
  const { show } = progressTo(terminal(), undefined);
  vi.advanceTimersByTime(1500);
  show(part(5_000_000));
  expect(said).toEqual(["\r\u001b[2K5 MB, cofnodion: 5,000, namau: 7, a.csv"]);
});

it("stays within the line, and lets no name steer the terminal", () => {
  const { show } = progressTo(terminal(60), 40_000_000);
  vi.advanceTimersByTime(1500);
  show(part(5_000_000, { file: `\u001b[31m${"x".repeat(200)}` }));
  expect(said[0]?.slice("\r\u001b[2K".length)).not.toContain("\u001b");
  expect(said[0]?.length).toBe("\r\u001b[2K".length + 59);
});

it("says nothing in the first second, more than five times a second, or in a pipe", () => {
  const { show } = progressTo(terminal(), 1);
  show(part(1));
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1500);
  show(part(2));
  show(part(3));
  expect(said).toHaveLength(1);
  const piped = progressTo(terminal(120, false), 1);
  vi.advanceTimersByTime(1500);
  piped.show(part(2));
  piped.end();
  expect(said).toHaveLength(1);
});
