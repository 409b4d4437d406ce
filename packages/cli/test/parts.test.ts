import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "council-data-parts-"));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const command = (args: readonly string[], input = ""): ReturnType<typeof run> =>
  run(args, { cwd: folder, input });

const lines = (record: string, format: string): string[] =>
  command(["sample", record, "-n", "600", "--faults", "0.1", "--format", format, "--seed", "3"])
    .stdout.trimEnd()
    .split("\n");
const begins = (said: object): string => JSON.stringify({ $part: said });

/** What a stream writes for parts of a file, each in a stream of its own. */
function streamed(path: string, rows: readonly string[], headings: string | undefined): string[] {
  const first = headings === undefined ? 1 : 2;
  return [0, 250, 251].map((start, index, starts) => {
    const said = { path, row: start + first, ...(headings !== undefined && { headings }) };
    const part = rows.slice(start, starts[index + 1]);
    return command(["check", "--stream"], [begins(said), ...part, ""].join("\n")).stdout;
  });
}

describe("reports of parts", () => {
  const residents = lines("Resident", "ndjson");
  const [headings = "", ...rows] = lines("Resident", "csv");
  const json = [...residents, residents[40] ?? ""];
  const table = [...rows, rows[40] ?? ""];
  put("a.ndjson", json.join("\n"));
  put("a.csv", [headings, ...table].join("\n"));
  const whole = command(["check", "--format", "json", "a.csv", "a.ndjson"]);
  const parts = [...streamed("a.ndjson", json, undefined), ...streamed("a.csv", table, headings)];
  const names = parts.map((text, index) => put(`${index}.ndjson`, text));
  const merged = (...args: string[]): ReturnType<typeof run> => command(["report", "merge", ...args]);

  it("add up to the report of the whole, byte for byte, in any order", () => {
    expect(whole.status).toBe(1);
    expect(whole.stdout).toContain("across.id-is-unique");
    expect(merged("--format", "json", ...names)).toEqual(whole);
    expect(merged("--format", "json", ...[...names].reverse())).toEqual(whole);
  });

  it("add up in steps", () => {
    const [first = "", ...rest] = names;
    put("first.json", merged("--partial", "--format", "json", first, ...rest.slice(0, 2)).stdout);
    expect(merged("--format", "json", ...rest.slice(2), "first.json")).toEqual(whole);
    expect(command(["report", "merge", "--format", "json", "-"], parts.join(""))).toEqual(whole);
  });

  it("are those of files that were checked one by one", () => {
    for (const name of ["a.csv", "a.ndjson"])
      put(`${name}.json`, command(["check", "--partial", "--format", "json", name]).stdout);
    expect(merged("--format", "json", "a.ndjson.json", "a.csv.json")).toEqual(whole);
  });

  it("come from one stream that holds several parts", () => {
    const input = [
      begins({ path: "a.csv", headings, row: 2 }),
      ...table,
      begins({ path: "a.ndjson" }),
      ...json,
    ].join("\r\n");
    put("one.ndjson", command(["check", "--stream"], input).stdout);
    expect(JSON.parse(merged("--format", "json", "one.ndjson").stdout).faults).toEqual(
      JSON.parse(whole.stdout).faults,
    );
  });

  it("carry no value, and the stream that writes them tells every fault", () => {
    const [first = ""] = parts;
    expect(first).not.toMatch(/999[0-9]{7}/);
    const told = first
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { report } = told.pop();
    const count = [...report.faults, ...report.advice].reduce(
      (sum: number, group: { count: number }) => sum + group.count,
      0,
    );
    expect(told.length).toBe(count);
    expect(report.across).toHaveLength(1);
  });

  it.each<[string[], string, number]>([
    [["check", "--stream"], '{"$part":{"rows":1}}\n{}\n', 2],
    [["check", "--stream"], '{"$part":', 2],
    [["check", "--stream", "a.csv"], "", 2],
    [["check"], "", 2],
    [["report", "merge", "no-such-file"], "", 3],
    [["report", "merge", "a.csv"], "", 3],
    [["report", "merge", "a.ndjson"], "", 3],
    [["report", "merge", "-"], '{"standard":"0.1.0","files":[],"faults":[],"advice":[]}', 2],
    [
      ["report", "merge", "-"],
      '{"standard":"1.0.0","files":[],"faults":[],"advice":[],"across":[{"entries":"AAAA"}]}',
      3,
    ],
    [["report", "merge"], "", 2],
  ])("of %j with %j end with code %#, a line and no stack trace", (args, input, code) => {
    const { status, stderr } = command(args, input);
    expect(status).toBe(code);
    expect(stderr.trim()).not.toBe("");
    expect(stderr).not.toMatch(/^\s+at |no fault of yours/m);
  });
});
