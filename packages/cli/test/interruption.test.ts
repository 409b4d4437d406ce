import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { asPublished } from "../../checker/test/report-schema.js";
import { main } from "./run.js";

const record = JSON.stringify({ id: "1" });

/** Starts a check of standard input, and gives it so many lines before it is left waiting for more. */
function started(args: readonly string[], lines: number) {
  const child = spawn(process.execPath, [main, "check", "--as", "Resident", ...args, "-"]);
  const said = text(child.stdout);
  child.stdin.on("error", () => {});
  child.stdin.write(`${record}\n`.repeat(lines));
  return { child, said, ended: once(child, "exit") };
}

it.runIf(process.platform !== "win32").each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("writes the report so far after %s, marked as partial", async (signal, code) => {
  const folder = mkdtempSync(join(tmpdir(), "interrupted-"));
  const file = join(folder, "report.json");
  const { child, said, ended } = started(["--format", "ndjson", "--report", file], 20_000);
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await ended).toEqual([code, null]);
  const report = asPublished(JSON.parse(readFileSync(file, "utf8")));
  expect(report).toMatchObject({ partial: true, ok: false });
  expect(report.records).toBeGreaterThan(0);
  expect(report.records).toBe(report.valid + report.invalid);
  const told = (await said).trim().split("\n").length;
  expect(told).toBe(report.faults.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
  expect(readdirSync(folder)).toEqual(["report.json"]);
});

it.runIf(process.platform !== "win32")("stops while it waits for the first bytes", async () => {
  const { child, said, ended } = started([], 0);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(await said).toContain("The check was stopped");
});

it.runIf(process.platform !== "win32")("ends at once when it is asked a second time", async () => {
  const script = fileURLToPath(new URL("./endless-check.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script]);
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(String(await once(child.stdout, "data"))).toBe("asked to stop\n");
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
});
