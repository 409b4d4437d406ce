import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Case } from "../../checker/test/corpus/case.js";
import { json } from "../../checker/test/corpus/json.js";
import { others } from "../../checker/test/corpus/others.js";
import { packed } from "../../checker/test/corpus/packed.js";
import { tables } from "../../checker/test/corpus/tables.js";
import { texts } from "../../checker/test/corpus/text.js";
import { values } from "../../checker/test/corpus/values.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "council-data-corpus-"));
// every eighth file goes the whole way: a process for each would take minutes
const sample = [texts, tables, values, json, packed, others].flat().filter((_, index) => index % 8 === 0);

it.each(sample.map((each: Case) => [each.name, each] as const))(
  "ends with the exit code that %s calls for, and without a stack trace",
  (_, { file, content, as, exit, rules }) => {
    const path = join(folder, file);
    writeFileSync(path, content());
    const { status, stdout, stderr } = run([
      "check",
      "--no-across",
      "--format",
      "json",
      ...(as ? ["--as", as] : []),
      path,
    ]);
    expect(status).toBe(exit);
    const report = JSON.parse(stdout) as { faults: { rule: string }[] };
    expect([...new Set(report.faults.map(({ rule }) => rule))].sort()).toEqual(rules);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);
