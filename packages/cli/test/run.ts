import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { asPublished } from "../../checker/test/report-schema.js";

/** The built command. */
export const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs the built command as a user does, and gives what it says. */
export function run(
  args: readonly string[],
  options: {
    input?: string | Uint8Array;
    cwd?: string;
    env?: NodeJS.ProcessEnv;
    node?: readonly string[];
  } = {},
): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const { node = [], ...given } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, main, ...args], {
    ...given,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const isReport = args[0] === "check" && /--format[ =]json\b/.test(args.join(" ")) && stdout.startsWith("{");
  if (isReport) asPublished(JSON.parse(stdout));
  return { status, stdout, stderr };
}
