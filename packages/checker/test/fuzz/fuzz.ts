/**
 * Checks hostile files of one seed after the other, until its time is up; ends with 0 where every one got a report that
 * adds up and does not depend on where the file is cut. Run by fuzz.test.ts, which watches it from outside:
 * a crash or a hang cannot be reported by the process that has it.
 */
import { writeSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { check, type Report } from "../../src/index.js";
import { type HostileFile, hostileFile } from "./hostile-file.js";

const [, , seconds = "3", first = "1"] = process.argv;
const limits = { growth: 32 << 20, resident: 512 << 20, seconds: 30 };

async function reportOf({ name, as, bytes }: HostileFile, cuts: readonly number[]): Promise<Report> {
  async function* open(): AsyncGenerator<Uint8Array> {
    let from = 0;
    for (const to of [...cuts, bytes.length]) {
      yield bytes.slice(from, to);
      from = to;
    }
  }
  for await (const part of check(
    { name, size: bytes.length, open, canReopen: true },
    as === undefined ? {} : { as },
  ))
    if (part.type === "report") return part.report;
  throw new Error("there was no report");
}

/** What memory holds that something still refers to. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function refuse(seed: number, why: string): never {
  console.error(`seed ${seed}: ${why}`);
  process.exit(1);
}

const end = Date.now() + Number(seconds) * 1000;
let before = 0;
let seed = Number(first);
for (; Date.now() < end; seed++) {
  // written at once, so that the last line names the file that a crash or a hang happened on
  writeSync(1, `${seed}\n`);
  const file = hostileFile(seed);
  const begun = process.cpuUsage();
  try {
    const report = await reportOf(file, file.cuts);
    if (report.valid + report.invalid !== report.records) refuse(seed, "the counts do not add up");
    if (!isDeepStrictEqual(report, await reportOf(file, [])))
      refuse(seed, `the report depends on where the file is cut: at ${file.cuts.slice(0, 20)}`);
  } catch (error) {
    refuse(seed, `check threw ${(error as Error).stack}`);
  }
  // of the processor's time, because others may be using the machine
  const { user, system } = process.cpuUsage(begun);
  if (user + system > limits.seconds * 1e6) refuse(seed, `it took ${(user + system) / 1e6} seconds`);
  const made = seed - Number(first);
  if (made === 300) before = held();
  if (made > 300 && made % 1000 === 0 && held() > before + limits.growth)
    refuse(seed, `memory has grown from ${before} to ${held()} bytes`);
  const { rss } = process.memoryUsage();
  if (rss > limits.resident) refuse(seed, `the process takes ${rss >> 20} MiB`);
}
console.error(`seeds ${first} to ${seed - 1} gave reports that add up`);
