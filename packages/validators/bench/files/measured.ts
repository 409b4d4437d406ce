import { createReadStream } from "node:fs";

/** What a program found in a file. */
export interface Counts {
  records: number;
  /** How many are wrong, where the program judges them. */
  invalid?: number;
}

/** Runs what a program does with the file it is given, and prints what it found, how long it took and the most memory it had. */
export async function measured(work: (path: string) => Promise<Counts>): Promise<void> {
  const start = performance.now();
  const counts = await work(process.argv[2] ?? "");
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ ...counts, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
}

/** The lines of a file, as they come. */
export async function* lines(path: string): AsyncGenerator<string[]> {
  let held = "";
  for await (const block of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 })) {
    const parts = (held + block).split("\n");
    held = parts.pop() ?? "";
    yield parts;
  }
  if (held) yield [held];
}

/** Counts the lines of a file that a judge refuses. */
export async function judgedLines(path: string, isRight: (record: unknown) => boolean): Promise<Counts> {
  const counts = { records: 0, invalid: 0 };
  for await (const block of lines(path))
    for (const line of block) {
      counts.records++;
      if (!isRight(JSON.parse(line))) counts.invalid++;
    }
  return counts;
}
