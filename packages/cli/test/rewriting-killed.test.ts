import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { main, run } from "./run.js";

const isPosix = process.platform !== "win32";
const table = `id,birthDate\n${" 2026/01/02,x\n".repeat(60_000)}`;

const mount = mkdtempSync(join(tmpdir(), "rewriting-full-"));
const hasTmpfs =
  isPosix && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount]).status === 0;
afterAll(() => {
  if (hasTmpfs) spawnSync("umount", [mount]);
  rmdirSync(mount);
});

describe.each(["--annotate", "--fix"])("%s", (option) => {
  it.runIf(isPosix)("leaves no half-written file under the final name after kill -9", async () => {
    const given = mkdtempSync(join(tmpdir(), "rewriting-given-"));
    const folder = mkdtempSync(join(tmpdir(), "rewriting-"));
    writeFileSync(join(given, "a.csv"), table);
    writeFileSync(join(folder, "a.csv"), "old");
    const child = spawn(
      process.execPath,
      [main, "check", "--as", "Resident", option, join(folder, "a.csv"), join(given, "a.csv")],
      { stdio: "ignore" },
    );
    const ended = once(child, "exit");
    while (readdirSync(folder).length === 1 && child.exitCode === null) await wait(1);
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
    expect(readFileSync(join(given, "a.csv"), "utf8")).toBe(table);
  });

  it.runIf(hasTmpfs)(
    "keeps the old file on a disk that fills up (skipped where no disk can be mounted)",
    () => {
      const given = mkdtempSync(join(tmpdir(), "rewriting-given-"));
      const path = join(mount, "a.csv");
      writeFileSync(join(given, "a.csv"), table);
      writeFileSync(path, "old");
      const { status, stderr } = run([
        "check",
        "--as",
        "Resident",
        "--report",
        join(given, "report.txt"),
        option,
        path,
        join(given, "a.csv"),
      ]);
      expect([status, stderr]).toEqual([3, expect.stringContaining("there is no space left")]);
      expect(readFileSync(path, "utf8")).toBe("old");
      expect(readdirSync(mount)).toEqual(["a.csv"]);
    },
  );
});
