import { scanModule } from "../generated/scan-wasm.js";
import type { Lane } from "./lane.js";
import { type Machine, mostEntries } from "./lazy-table.js";

interface Memory {
  readonly buffer: ArrayBuffer;
}

// what is used of it here: TypeScript declares it only together with the whole of the DOM
declare const WebAssembly: {
  Memory: new (descriptor: { initial: number }) => Memory;
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** Four lanes. */
export type Lanes = readonly [Lane, Lane, Lane, Lane];

/** What reads bytes by a table: the same table, and the same result, in JavaScript and in WebAssembly. */
export interface Engine {
  /** The bytes that are read: so many can be held. */
  readonly bytes: Uint8Array;
  /** Room for the table. */
  resize: (entries: number) => Uint16Array;
  /** Reads four lanes together, until the shortest of them ends. */
  runTogether: (lanes: Lanes, machine: Machine) => void;
}

// a constant of its own, because the loops below compare with it at every byte
const firstEvent = 0x8000;

/** Reads a lane to its end. */
export function run(lane: Lane, machine: Machine): void {
  const { bytes, to } = lane;
  const { classes, shift } = machine;
  let { table } = machine;
  let { state } = lane;
  for (let at = lane.at; at < to; at++) {
    const place = (state << shift) + (classes[bytes[at] as number] as number);
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
  let table = new Uint16Array(0);
  return {
    bytes: new Uint8Array(capacity),
    resize: (entries) => {
      const larger = new Uint16Array(entries);
      larger.set(table.subarray(0, entries));
      table = larger;
      return larger;
    },
    runTogether: (lanes, machine) => runByScript(lanes, machine),
  };
}

/** Reads four lanes in turn, a byte of each, so that the look-up of one does not wait for that of another. */
function runByScript([a, b, c, d]: Lanes, machine: Machine): void {
  const { bytes } = a;
  const { classes, shift } = machine;
  let { table } = machine;
  let [stateA, stateB, stateC, stateD] = [a.state, b.state, c.state, d.state];
  const steps = Math.min(a.to - a.at, b.to - b.at, c.to - c.at, d.to - d.at);
  for (let step = 0; step < steps; step++) {
    const placeA = (stateA << shift) + (classes[bytes[a.at + step] as number] as number);
    const placeB = (stateB << shift) + (classes[bytes[b.at + step] as number] as number);
    const placeC = (stateC << shift) + (classes[bytes[c.at + step] as number] as number);
    const placeD = (stateD << shift) + (classes[bytes[d.at + step] as number] as number);
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

// the layout of the module's memory (scan.wat): classes, lanes, then the bytes, then the table
const lanesAt = 1024;
const laneWords = 8;
const bytesAt = 4096;
const page = 65_536;

const largestTable = 2 * mostEntries;

type Run = (steps: number, table: number, shift: number, start: number, gap: number, bound: number) => number;

/** The engine in WebAssembly, or `undefined` where a policy or the platform does not allow it. */
export function wasmEngine(capacity: number): Engine | undefined {
  try {
    const code = Uint8Array.from(atob(scanModule), (character) => character.charCodeAt(0));
    const tableAt = Math.ceil((bytesAt + capacity) / page) * page;
    // all that the table can need is named at once: pages cost nothing until they are written, and none ever moves
    const memory = new WebAssembly.Memory({ initial: (tableAt + largestTable) / page });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { memory } });
    return new WasmEngine(memory, exports["run"] as Run, capacity, tableAt);
  } catch {
    return undefined;
  }
}

class WasmEngine implements Engine {
  readonly bytes: Uint8Array;
  readonly #words: Int32Array;

  constructor(
    private readonly memory: Memory,
    private readonly run: Run,
    capacity: number,
    private readonly tableAt: number,
  ) {
    this.bytes = new Uint8Array(memory.buffer, bytesAt, capacity);
    this.#words = new Int32Array(memory.buffer, lanesAt, laneWords * 4);
  }

  resize = (entries: number): Uint16Array => new Uint16Array(this.memory.buffer, this.tableAt, entries);

  runTogether = (lanes: Lanes, machine: Machine): void => {
    const { shift, start, classes } = machine;
    const { gap, bound } = lanes[0].judge;
    const doubled = new Uint16Array(this.memory.buffer, 0, 256);
    for (let byte = 0; byte < 256; byte++) doubled[byte] = 2 * (classes[byte] ?? 0);
    const most = Math.min(bound, 0x7fff_ffff);
    let steps = Math.min(...lanes.map((lane) => lane.to - lane.at));
    while (steps > 0) {
      for (let one = 0; one < 4; one++) this.#put(lanes[one] as Lane, one * laneWords);
      steps -= this.run(steps, this.tableAt, shift + 1, start, gap, most);
      for (let one = 0; one < 4; one++) this.#take(lanes[one] as Lane, one * laneWords, machine);
    }
  };

  #put(lane: Lane, word: number): void {
    const words = this.#words;
    words[word] = bytesAt + lane.at;
    words[word + 1] = lane.state;
    words[word + 2] = bytesAt + lane.end;
    words[word + 3] = 0;
    words[word + 4] = 0;
    words[word + 5] = 0;
  }

  #take(lane: Lane, word: number, machine: Machine): void {
    const words = this.#words as unknown as number[];
    const [right, rows, event, before] = [
      words[word + 3] as number,
      words[word + 4] as number,
      words[word + 5] as number,
      words[word + 6] as number,
    ];
    lane.at = (words[word] as number) - bytesAt;
    lane.right += right;
    lane.pass(rows, (words[word + 2] as number) - bytesAt);
    if (event === 0) {
      lane.state = words[word + 1] as number;
      return;
    }
    const byte = lane.bytes[lane.at - 1] as number;
    lane.state = lane.take(lane.at - 1, event, (before << machine.shift) + (machine.classes[byte] as number));
  }
}
