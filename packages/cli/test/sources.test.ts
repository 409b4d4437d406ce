import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "council-data-sources-")));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const samples = (record: string, format: string): string =>
  run(["sample", record, "-n", "3", "--format", format, "--seed", "1"]).stdout;
const residents = samples("Resident", "csv");

interface Listed {
  files: { path: string; of: string; records: number; delimiter?: string; notices?: string[] }[];
}
const checked = (...args: string[]): { status: number | null; stderr: string; report: Listed } => {
  const { status, stdout, stderr } = run(["check", "--format", "json", ...args], { cwd: folder });
  return { status, stderr, report: stdout ? JSON.parse(stdout) : { files: [] } };
};

it("reads what a folder holds at any depth, and nothing that is only beside it", () => {
  put("all/residents.csv", residents);
  put("all/2026/q1/services.ndjson", samples("Service", "ndjson"));
  put("all/2026/q1/partners.json.gz", gzipSync(samples("Partner", "json")));
  put("all/.hidden/x.csv", "x");
  put("all/~$book.xlsx", "x");
  put("all/notes.txt", "x");
  symlinkSync(join(folder, "all"), join(folder, "all/loop"));
  const { status, report } = checked("--no-across", "all");
  expect(report.files.map(({ path, of, records }) => [path, of, records])).toEqual([
    ["all/2026/q1/partners.json.gz", "Partner", 3],
    ["all/2026/q1/services.ndjson", "Service", 3],
    ["all/residents.csv", "Resident", 3],
  ]);
  expect(status).toBe(0);
});

it("reads standard input twice where its encoding asks for it", () => {
  const headings = "id,source/partnerId,source/recordedAt,names/0/use,names/0/full";
  const input = Buffer.from(`${headings}\na,b,c,usual,Siân\n`, "latin1");
  const { stdout } = run(["check", "--format", "json", "--as", "Resident", "-"], { input });
  expect(JSON.parse(stdout)).toMatchObject({
    records: 1,
    files: [{ encoding: "windows-1252", notices: [expect.stringContaining("Line 2 is not UTF-8")] }],
  });
});

describe("a data package", () => {
  const described = (name: string, resources: unknown): string =>
    put(`${name}/datapackage.json`, JSON.stringify({ resources }));

  it("names files, what they hold and what stands between their cells", () => {
    put("package/data/a.csv", residents.replaceAll(",", ";"));
    put("package/data/b.csv", "id\nx\n");
    put("package/data/c.csv", "id\nx\n");
    put("package/data/d.csv", "id\nx\n");
    const path = described("package", [
      { name: "people", path: "data/a.csv", dialect: { delimiter: ";" } },
      { name: "residents", path: "data/b.csv" },
      { name: "c", path: "data/c.csv", schema: "https://x.example/1.0.0/Referral.schema.json" },
      { name: "d", path: "data/d.csv", schema: { name: "service-provision" } },
    ]);
    const expected = [
      ["package/data/a.csv", "Resident"],
      ["package/data/b.csv", "Resident"],
      ["package/data/c.csv", "Referral"],
      ["package/data/d.csv", "ServiceProvision"],
    ];
    const listed = ({ report }: { report: Listed }): unknown =>
      report.files.map(({ path, of }) => [path, of]);
    expect(listed(checked(path))).toEqual(expected);
    expect(checked(path).report.files[0]?.delimiter).toBe(";");
    put("package/data/e.csv", residents);
    expect(listed(checked("package"))).toEqual([...expected, ["package/data/e.csv", "Resident"]]);
  });

  it("goes on with the files that are there", () => {
    put("gaps/a.csv", residents);
    const { status, stderr, report } = checked(described("gaps", [{ path: "no.csv" }, { path: "a.csv" }]));
    expect(report.files.map(({ records }) => records)).toEqual([3]);
    expect(stderr).toContain("no.csv cannot be read: there is no such file");
    expect(status).toBe(3);
  });

  it.each<[string, unknown, string]>([
    ["an address", [{ path: "https://example.org/a.csv" }], "is an address, and nothing is fetched"],
    ["a file above it", [{ path: "../all/residents.csv" }], "leads out of the folder"],
    ["a file from the root", [{ path: "/etc/hostname" }], "leads out of the folder"],
    ["a drive", [{ path: "C:\\a.csv" }], "leads out of the folder"],
    ["no file", [{ name: "x" }], 'the resource "x" names no file'],
    ["nothing", [], "it lists no resources"],
    ["an odd delimiter", [{ path: "a.csv", dialect: { delimiter: "~" } }], 'the delimiter "~" is not read'],
  ])("that names %s is refused", (name, resources, message) => {
    const { status, stderr } = checked(described(`refused/${name}`, resources));
    expect(stderr).toContain(message);
    expect(status).toBe(3);
  });

  it("whose file is a link out of its folder is refused", () => {
    const path = described("linked", [{ path: "link/residents.csv" }]);
    symlinkSync(join(folder, "all"), join(folder, "linked/link"));
    expect(checked(path).stderr).toContain("leads out of the folder");
  });

  it("that is not JSON is refused", () => {
    expect(checked(put("broken/datapackage.json", "{")).stderr).toContain("it is not JSON");
  });
});
