import { spawnSync } from "node:child_process";
import { bundled } from "./bundled.js";
import { recordsFile } from "./data.js";

/** Nanoseconds a record, of each contender and each repetition. */
export type Times = Record<string, Record<"hot" | "right" | "wrong", number[]>>;

/** Compares objects in memory, in one process whose contenders take turns. */
export async function objectTimes(
  folder: string,
  data: string,
  count: number,
  repetitions: number,
): Promise<Times> {
  const program = await bundled("objects/compare.ts", folder);
  const words = [program, recordsFile(data, count), String(repetitions)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
