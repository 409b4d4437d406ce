import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A program that is timed: what it is called, and how it is started with a file. */
export interface Program {
  name: string;
  command: (path: string) => readonly string[];
  /** What of the standard it does not judge, so that it may find fewer faults. */
  unjudged?: string;
  /** Whether it is a command that prints no figures of its own, and is timed from outside. */
  isWhole?: boolean;
}

export interface Run {
  seconds: number;
  mebibytes: number;
  records: number;
  invalid?: number;
}

/** Runs a program once in a process of its own. */
export function run({ name, command, isWhole }: Program, path: string, folder: string): Run {
  const usage = join(folder, "usage.json");
  rmSync(usage, { force: true });
  const [file = "", ...words] = command(path);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(file, words, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && !(isWhole && status === 1)) throw new Error(`${name} ended with ${status}: ${stderr}`);
  if (!isWhole) return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  const { records, invalid } = JSON.parse(stdout);
  return { records, invalid, seconds, ...JSON.parse(readFileSync(usage, "utf8")) };
}

/** Runs programs in turn, A B C A B C …, so that a machine that slows down slows all of them. */
export function inTurn(
  programs: readonly Program[],
  path: string,
  repetitions: number,
  folder: string,
): Map<string, Run[]> {
  const runs = new Map<string, Run[]>(programs.map(({ name }) => [name, []]));
  for (let at = 0; at < repetitions; at++)
    for (const program of programs) runs.get(program.name)?.push(run(program, path, folder));
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The median of how many times as long one took as the other, turn by turn. */
export const ratio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((one, at) => one / (b[at] ?? one)));
