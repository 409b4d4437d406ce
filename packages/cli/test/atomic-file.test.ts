import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, it } from "vitest";
import { writeTextWhole, writeWhole } from "../src/atomic-file.js";

const writer = fileURLToPath(new URL("./endless-writer.ts", import.meta.url));
const isPosix = process.platform !== "win32";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atomic-"));
  path = join(folder, "report.json");
});

it("writes a new file, and leaves nothing else behind", async () => {
  await writeWhole(path, async (put) => {
    await put("one, ");
    await put(new TextEncoder().encode("two"));
  });
  expect(readFileSync(path, "utf8")).toBe("one, two");
  expect(readdirSync(folder)).toEqual(["report.json"]);
});

it("keeps the old file where the writing fails", async () => {
  writeFileSync(path, "old");
  const failing = writeWhole(path, async (put) => {
    await put("new");
    throw new Error("stopped");
  });
  await expect(failing).rejects.toThrow("stopped");
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["report.json"]);
});

it.runIf(isPosix)("keeps the rights of the file it replaces, and writes through a link", async () => {
  writeFileSync(path, "old");
  chmodSync(path, 0o600);
  symlinkSync(path, join(folder, "link"));
  await writeTextWhole(join(folder, "link"), "new");
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(["link", "report.json"]);
});

it.each([
  ["a folder that is not there", () => join(folder, "none", "a.json"), "there is no such file or folder"],
  ["the name of a folder", () => mkdirSync(path) ?? path, "it is a folder"],
])("says that it cannot write to %s", async (_, place, reason) => {
  await expect(writeTextWhole(place(), "x")).rejects.toMatchObject({
    code: 3,
    message: expect.stringContaining(reason),
  });
});

it.runIf(existsSync("/dev/full"))("says that there is no space left on a full device", async () => {
  await expect(writeTextWhole("/dev/full", "x")).rejects.toMatchObject({
    code: 3,
    message: "/dev/full cannot be written: there is no space left.",
  });
});

const mount = mkdtempSync(join(tmpdir(), "atomic-full-"));
const hasTmpfs =
  isPosix && spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount]).status === 0;
afterAll(() => {
  if (hasTmpfs) spawnSync("umount", [mount]);
  rmdirSync(mount);
});

it.runIf(hasTmpfs)(
  "keeps the old file on a disk that fills up (skipped where no disk can be mounted)",
  async () => {
    const full = join(mount, "report.json");
    writeFileSync(full, "old");
    await expect(writeTextWhole(full, "x".repeat(1 << 20))).rejects.toThrow("there is no space left");
    expect(readFileSync(full, "utf8")).toBe("old");
    expect(readdirSync(mount)).toEqual(["report.json"]);
  },
);

it.runIf(isPosix).each(["SIGKILL", "SIGTERM"] as const)(
  "has no half-written file under the final name after %s",
  async (signal) => {
    writeFileSync(path, "old");
    const child = spawn(process.execPath, ["--import", "tsx", writer, path]);
    await once(child.stdout, "data");
    expect(readdirSync(folder)).toHaveLength(2);
    child.kill(signal);
    await once(child, "exit");
    expect(readFileSync(path, "utf8")).toBe("old");
    // nobody can sweep up after kill -9; everything else leaves the folder as it was
    expect(readdirSync(folder)).toHaveLength(signal === "SIGKILL" ? 2 : 1);
  },
);
