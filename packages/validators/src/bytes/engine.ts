import type { Lane } from "./lane.js";
import type { Machine } from "./lazy-table.js";

/** What reads bytes by a table: the same table, and the same result, in JavaScript and in WebAssembly. */
export interface Engine {
  /** The bytes that are read: so many can be held. */
  readonly bytes: Uint8Array;
  /** Room for the table. */
  resize: (entries: number) => Uint32Array;
  /** How many lanes it reads together. */
  readonly lanes: number;
  /** Reads so many lanes together, until the shortest of them ends. */
  runTogether: (lanes: readonly Lane[], machine: Machine) => void;
}

// a constant of its own, because the loops below compare with it at every byte
const firstEvent = 0x1000000;

/** Reads a lane to its end. */
export function run(lane: Lane, machine: Machine): void {
  const { bytes, to } = lane;
  const { classes } = machine;
  let { table } = machine;
  let { state } = lane;
  for (let at = lane.at; at < to; at++) {
    const place = state + (classes[bytes[at] as number] as number);
    state = table[place] as number;
    if (state < firstEvent) continue;
    state = lane.take(at, state, place);
    table = machine.table;
  }
  lane.at = to;
  lane.state = state;
}

/** The engine in JavaScript, for where WebAssembly is not to be had. */
export function scriptEngine(capacity: number): Engine {
  let table = new Uint32Array(0);
  return {
    bytes: new Uint8Array(capacity),
    resize: (entries) => {
      const larger = new Uint32Array(entries);
      larger.set(table.subarray(0, entries));
      table = larger;
      return larger;
    },
    lanes: 4,
    runTogether: ([a, b, c, d], machine) => {
      if (a && b && c && d) runByScript(a, b, c, d, machine);
    },
  };
}

/** Reads four lanes in turn, a byte of each, so that the look-up of one does not wait for that of another. */
function runByScript(a: Lane, b: Lane, c: Lane, d: Lane, machine: Machine): void {
  const { bytes } = a;
  const { classes } = machine;
  let { table } = machine;
  let [stateA, stateB, stateC, stateD] = [a.state, b.state, c.state, d.state];
  const steps = Math.min(a.to - a.at, b.to - b.at, c.to - c.at, d.to - d.at);
  for (let step = 0; step < steps; step++) {
    const placeA = stateA + (classes[bytes[a.at + step] as number] as number);
    const placeB = stateB + (classes[bytes[b.at + step] as number] as number);
    const placeC = stateC + (classes[bytes[c.at + step] as number] as number);
    const placeD = stateD + (classes[bytes[d.at + step] as number] as number);
    stateA = table[placeA] as number;
    stateB = table[placeB] as number;
    stateC = table[placeC] as number;
    stateD = table[placeD] as number;
    if ((stateA | stateB | stateC | stateD) < firstEvent) continue;
    if (stateA >= firstEvent) stateA = a.take(a.at + step, stateA, placeA);
    if (stateB >= firstEvent) stateB = b.take(b.at + step, stateB, placeB);
    if (stateC >= firstEvent) stateC = c.take(c.at + step, stateC, placeC);
    if (stateD >= firstEvent) stateD = d.take(d.at + step, stateD, placeD);
    table = machine.table;
  }
  for (const [lane, state] of [
    [a, stateA],
    [b, stateB],
    [c, stateC],
    [d, stateD],
  ] as const) {
    lane.at += steps;
    lane.state = state;
  }
}
