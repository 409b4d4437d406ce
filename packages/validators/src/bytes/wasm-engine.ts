import { scanModule } from "../generated/scan-wasm.js";
import type { Engine } from "./engine.js";
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

// the layout of the module's memory (scan.wat): classes, lanes, the table, then the bytes
const lanesAt = 1024;
const laneWords = 8;
const tableAt = 4096;
const bytesAt = tableAt + 4 * mostEntries;
const page = 65_536;

type Run = (step: number, steps: number, start: number, gap: number, bound: number) => number;

/** The engine in WebAssembly, or `undefined` where a policy or the platform does not allow it. */
export function wasmEngine(capacity: number): Engine | undefined {
  try {
    const code = Uint8Array.from(atob(scanModule), (character) => character.charCodeAt(0));
    // all that the table can need is named at once: pages cost nothing until they are written, and none ever moves
    const memory = new WebAssembly.Memory({ initial: Math.ceil((bytesAt + capacity) / page) });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { memory } });
    return new WasmEngine(memory, exports["run"] as Run, capacity);
  } catch {
    return undefined;
  }
}

class WasmEngine implements Engine {
  readonly lanes = 8;
  readonly bytes: Uint8Array;
  readonly #words: Int32Array;

  constructor(
    private readonly memory: Memory,
    private readonly run: Run,
    capacity: number,
  ) {
    this.bytes = new Uint8Array(memory.buffer, bytesAt, capacity);
    this.#words = new Int32Array(memory.buffer, lanesAt, laneWords * this.lanes);
  }

  resize = (entries: number): Uint32Array => new Uint32Array(this.memory.buffer, tableAt, entries);

  runTogether = (lanes: readonly Lane[], machine: Machine): void => {
    const { start, classes } = machine;
    new Uint8Array(this.memory.buffer).set(classes);
    const { gap = 0, bound = 0 } = lanes[0]?.judge ?? {};
    const most = Math.min(bound, 0x7fff_ffff);
    const steps = Math.min(...lanes.map((lane) => lane.to - lane.at));
    const words = this.#words;
    lanes.forEach((lane, one) => {
      this.#put(lane, one * laneWords);
    });
    for (let step = 0; step < steps; ) {
      step = this.run(step, steps, start, gap, most);
      for (let one = 0; one < lanes.length; one++) {
        const word = one * laneWords;
        const event = words[word + 5] as number;
        if (event === 0 && step < steps) continue;
        const lane = lanes[one] as Lane;
        this.#take(lane, word, step);
        if (event === 0) continue;
        const byte = lane.bytes[lane.at - 1] as number;
        const place = (words[word + 6] as number) + (classes[byte] as number);
        lane.state = lane.take(lane.at - 1, event, place);
        this.#put(lane, word, step);
      }
    }
  };

  /** Tells the module of a lane that is so many steps from where it began. */
  #put(lane: Lane, word: number, step = 0): void {
    const words = this.#words;
    words[word] = bytesAt + lane.at - step;
    words[word + 1] = lane.state;
    words[word + 2] = bytesAt + lane.end;
    words[word + 3] = 0;
    words[word + 4] = 0;
    words[word + 5] = 0;
  }

  /** What the module found in a lane since it was told of it. */
  #take(lane: Lane, word: number, step: number): void {
    const words = this.#words;
    lane.at = (words[word] as number) + step - bytesAt;
    lane.state = words[word + 1] as number;
    lane.right += words[word + 3] as number;
    lane.pass(words[word + 4] as number, (words[word + 2] as number) - bytesAt);
  }
}
