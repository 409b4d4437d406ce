import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** How long to go on, and the first seed; `FUZZ_SECONDS=3600 FUZZ_SEED=1` is an hour's look. */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 4);
const first = Number(process.env["FUZZ_SEED"] ?? 1);
/** What takes longer hangs; what is only slow is found by the loop itself. */
const longestFile = 300_000;

interface Outcome {
  status: number | null;
  /** The seed of the last file that was begun. */
  seed: number;
  said: string;
}

/** Runs the loop in a process of its own, and ends it where one file takes too long. */
function fuzzed(): Promise<Outcome> {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  const program = fileURLToPath(new URL("fuzz.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=256", "--import", "tsx", program, String(seconds), String(first)],
    { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.base.json` } },
  );
  return new Promise((resolve) => {
    let [seed, said] = [first, ""];
    const hang = () => {
      said += `the file of seed ${seed} took more than ${longestFile / 1000} seconds\n`;
      child.kill("SIGKILL");
    };
    let watch = setTimeout(hang, longestFile);
    child.stdout.on("data", (text: Buffer) => {
      clearTimeout(watch);
      watch = setTimeout(hang, longestFile);
      seed = Number(String(text).trimEnd().split("\n").at(-1));
    });
    child.stderr.on("data", (text: Buffer) => {
      said += text;
    });
    child.on("close", (status) => {
      clearTimeout(watch);
      resolve({ status, seed, said });
    });
  });
}

it(
  `hostile files from seed ${first} on, for ${seconds} s: none crashes, hangs or grows memory`,
  async () => {
    const { status, seed, said } = await fuzzed();
    console.log(said);
    expect(status, `again: FUZZ_SEED=${seed} FUZZ_SECONDS=1\n${said}`).toBe(0);
  },
  seconds * 1000 + longestFile + 60_000,
);
