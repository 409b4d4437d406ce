import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("one record of 400,000 faults is told within 200 MB of heap", async () => {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  const program = fileURLToPath(new URL("read.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--max-old-space-size=200", "--import", "tsx", program],
    { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json` } },
  );
  // each name lacks its use and a name, and the record two of its keys
  expect(Number(stdout)).toBe(400_002);
}, 60_000);
