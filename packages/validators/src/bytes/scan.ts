import { type Engine, run } from "./engine.js";
import type { Judge } from "./judge.js";
import { Lane, type Scan } from "./lane.js";

/** With fewer bytes for each, one lane is as fast as several. */
const worthLane = 2048;

/** Reads a stretch of an engine's bytes that begins where a row does. */
export function scan(judge: Judge, engine: Engine, from: number, to: number): Scan {
  const { bytes } = engine;
  const count = to - from < worthLane * engine.lanes ? 1 : engine.lanes;
  const starts = laneStarts(bytes, judge.end, from, to, count);
  const lanes = starts.map((at, one) => new Lane(judge, bytes, at, starts[one + 1] ?? to));
  if (count > 1 && lanes.length === count) engine.runTogether(lanes, judge.machine);
  for (const lane of lanes) run(lane, judge.machine);
  return joined(lanes, judge);
}

/** Where lanes begin: at the first end of a record behind each of so many equal parts. */
function laneStarts(bytes: Uint8Array, end: number, from: number, to: number, count: number): number[] {
  const starts = [from];
  for (let part = 1; part < count; part++) {
    const at = bytes.indexOf(end, from + Math.floor(((to - from) * part) / count)) + 1;
    if (at > (starts.at(-1) ?? 0) && at < to) starts.push(at);
  }
  return starts;
}

/** What the lanes found, one after another; one that began within quotes is read again from where it should have begun. */
function joined(lanes: readonly Lane[], judge: Judge): Scan {
  const whole: Scan = { right: 0, rows: 0, blanks: 0, lines: 0, doubts: [], end: lanes[0]?.from ?? 0 };
  for (const lane of lanes) {
    const found = lane.from === whole.end ? lane : readAgain(judge, lane, whole.end);
    for (const doubt of found.doubts)
      whole.doubts.push({
        ...doubt,
        row: doubt.row + whole.rows,
        blanks: doubt.blanks + whole.blanks,
        line: doubt.line + whole.lines,
      });
    whole.right += found.right;
    whole.rows += found.rows;
    whole.blanks += found.blanks;
    whole.lines += found.lines;
    whole.end = found.end;
  }
  return whole;
}

function readAgain(judge: Judge, { bytes, to }: Lane, from: number): Lane {
  const lane = new Lane(judge, bytes, from, to);
  run(lane, judge.machine);
  return lane;
}
