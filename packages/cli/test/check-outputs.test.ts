import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, it } from "vitest";
import { main, run } from "./run.js";

const examples = fileURLToPath(new URL("../../../docs/examples/", import.meta.url));
const faulty = join(examples, "planted-faults.csv");
const right = join(examples, "cornwall/partners.json");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outputs-"));
});

const begins: Record<string, RegExp> = {
  text: /^Council Data Standards 1/,
  json: /^\{\n {2}"standard"/,
  ndjson: /^\{"rule":/,
  csv: /^\ufeffSeverity,File,/,
  junit: /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /,
  sarif: /^\{\n {2}"\$schema": "https:\/\/json.schemastore.org\/sarif/,
  github: /^::error file=/,
  html: /^<!doctype html>\n<html lang="en">/,
};

it.each(Object.entries(begins))("writes the report as %s", (format, begin) => {
  const { status, stdout, stderr } = run(["check", "--format", format, faulty]);
  expect(stdout).toMatch(begin);
  expect(stderr).toBe("");
  expect(status).toBe(1);
});

it("writes the same report to a file of each ending as to standard output", () => {
  const endings = {
    text: "txt",
    json: "json",
    ndjson: "ndjson",
    csv: "csv",
    junit: "xml",
    sarif: "sarif",
    html: "html",
  };
  const files = Object.entries(endings).map(
    ([format, ending]) => [format, join(folder, `report.${ending}`)] as const,
  );
  const args = files.flatMap(([, path]) => ["--report", path]);
  expect(run(["check", ...args, "--report", `github=${join(folder, "x")}`, faulty]).status).toBe(1);
  for (const [format, path] of [...files, ["github", join(folder, "x")] as const])
    expect(readFileSync(path, "utf8")).toBe(run(["check", "--format", format, faulty]).stdout);
  expect(readdirSync(folder)).toHaveLength(8);
});

it("tells every fault as NDJSON, also those that the report keeps no example of", () => {
  const { stdout } = run(["sample", "Resident", "-n", "300", "--format", "csv"]);
  const wrong = stdout.replace(/\d{4}-\d\d-\d\dT[^,]*/g, "soon");
  const lines = run(["check", "--format", "ndjson", "-"], { input: wrong }).stdout.trim().split("\n");
  const report = JSON.parse(run(["check", "--format", "json", "-"], { input: wrong }).stdout);
  const counted = report.faults.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(counted).toBeGreaterThan(250);
  expect(lines).toHaveLength(counted);
});

it("tells each fault once where a file turns out not to be UTF-8", () => {
  const row = (name: string): string => `x,x,2026-04-01T09:30:00Z,usual,${name}\n`;
  const text = `id,source/partnerId,source/recordedAt,names/0/use,names/0/full\n${row("Sian").repeat(20000)}${row("Siân")}`;
  const path = join(folder, "x.csv");
  writeFileSync(path, text, "latin1");
  const { stdout } = run(["check", "--as", "Resident", "--format", "ndjson", path]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).row as number);
  expect(rows).toHaveLength(2 * 20001);
  expect(new Set(rows).size).toBe(20001);
});

it.each([
  [
    "a format that there is none of",
    ["--format", "yaml", right],
    "--format <format> must be one of: text, json",
  ],
  ["an ending that tells no format", ["--report", "report.pdf", right], "say it as in html=report.pdf"],
])("says that %s is wrong usage", (_, args, said) => {
  const { status, stdout, stderr } = run(["check", ...args], { cwd: folder });
  expect(stderr).toContain(said);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

it("never writes a report over a file that it is about", () => {
  const path = join(folder, "residents.csv");
  copyFileSync(faulty, path);
  for (const named of [path, folder, `.${sep}residents.csv`]) {
    const { status, stderr } = run(["check", "--report", path, named], { cwd: folder });
    expect(stderr).toContain("is one of the files to check: write to another.");
    expect(status).toBe(2);
  }
  expect(readFileSync(path)).toEqual(readFileSync(faulty));
});

it("checks nothing where the report could not be written in the end", () => {
  const { status, stdout, stderr } = run(["check", "--report", join(folder, "none/report.html"), right]);
  expect(stderr).toMatch(/report.html cannot be written: there is no such file or folder\.\n$/);
  expect(stdout).toBe("");
  expect(status).toBe(3);
});

it.runIf(existsSync("/dev/full"))("says in a line that the disk behind standard output is full", () => {
  for (const format of ["text", "ndjson", "html"]) {
    const command = `"${process.execPath}" "${main}" check --format ${format} "${faulty}" > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(stderr).toBe("Standard output cannot be written: there is no space left.\n");
    expect(status).toBe(3);
  }
});

it.runIf(process.platform !== "win32").each(["text", "ndjson", "json", "html"])(
  "ends with the verdict and without a word where nobody reads on, as %s",
  (format) => {
    const command = `"${process.execPath}" "${main}" sample Resident -n 3000 --faults 1 |
      { "${process.execPath}" "${main}" check --format ${format} --as Resident -; echo "code $?" >&2; } | head -c 10`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe("code 1\n");
  },
);

it("colours nothing in a pipe", () => {
  expect(run(["check", faulty], { env: { ...process.env, TERM: "xterm-256color" } }).stdout).not.toContain(
    "\u001b",
  );
});

it("says how full columns are where it is asked", () => {
  const text = "id,names/0/full\n1,\n2,x\n";
  expect(run(["check", "--as", "Resident", "--coverage", "-"], { input: text }).stdout).toMatch(
    /names\/0\/full: 50\.0% \(1 of 2\)/,
  );
  expect(run(["check", "--as", "Resident", "-"], { input: text }).stdout).not.toContain("50.0%");
});
