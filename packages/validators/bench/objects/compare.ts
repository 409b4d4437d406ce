import { readFileSync } from "node:fs";
import * as ajv from "./ajv.js";
import * as ours from "./ours.js";
import * as valibot from "./valibot.js";
import * as zod from "./zod.js";

const [, , path = "", repetitions = "5"] = process.argv;
const { right, wrong } = JSON.parse(readFileSync(path, "utf8")) as Record<"right" | "wrong", unknown[]>;
const contenders: Record<string, typeof ours> = {
  "this package": ours,
  "Ajv standalone": ajv,
  Valibot: valibot,
  "Zod 4": zod,
};

const count = (judge: (record: unknown) => unknown, records: readonly unknown[]): number => {
  let yes = 0;
  for (const record of records) if (judge(record)) yes++;
  return yes;
};

const verdicts: Record<string, number[]> = {};
for (const [name, { isRight, faults }] of Object.entries(contenders))
  verdicts[name] = [count(isRight, right), count(isRight, wrong), count(faults, right), count(faults, wrong)];
const expected = JSON.stringify([right.length, 0, 0, wrong.length]);
for (const [name, found] of Object.entries(verdicts))
  if (JSON.stringify(found) !== expected)
    throw new Error(`${name} gives other verdicts: ${found}, not ${expected}`);

// a few stay in the processor's caches, as a record that has just been read does; the many do not
const few = right.slice(0, 100);
const rounds = Math.ceil(right.length / few.length);

const timed = (judge: (record: unknown) => unknown, records: readonly unknown[], rounds = 1): number => {
  const start = performance.now();
  for (let at = 0; at < rounds; at++) count(judge, records);
  return ((performance.now() - start) * 1e6) / (rounds * records.length);
};

const times: Record<string, Record<"hot" | "right" | "wrong", number[]>> = {};
for (let at = 0; at < Number(repetitions); at++)
  for (const [name, { isRight, faults }] of Object.entries(contenders)) {
    const time = times[name] ?? { hot: [], right: [], wrong: [] };
    times[name] = time;
    time.right.push(timed(isRight, right));
    time.hot.push(timed(isRight, few, rounds));
    time.wrong.push(timed(faults, wrong));
  }
console.log(JSON.stringify(times));
