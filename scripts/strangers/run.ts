import { spawnSync } from "node:child_process";

/**
 * Runs a command, and gives what it says.
 *
 * @throws Error with all it said, where it fails.
 */
export function run(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const [command = "", ...args] = words;
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: {
      ...process.env,
      CI: "true",
      NO_COLOR: "1",
      npm_config_audit: "false",
      npm_config_fund: "false",
      ...env,
    },
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: 300_000,
  });
  if (status === 0) return stdout;
  throw new Error(`${words.join(" ")} in ${cwd}: ${error?.message ?? `exit ${status}`}\n${stdout}${stderr}`);
}
