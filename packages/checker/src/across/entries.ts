import type { Key } from "./key.js";

/**
 * Where entries go that memory has no room for: as many heaps as are asked for, each only added to and then read. They
 * name persons, so what is written must say nothing to whoever finds it.
 */
export interface Spill {
  append: (heap: number, bytes: Uint8Array) => void;
  read: (heap: number) => Uint8Array;
  /** Leaves nothing behind. */
  end: () => void;
}

/** An entry in words: its key in four, its spot, row, line, how many it stands for, and two that its kind says. */
export const entryWords = 10;
const heaps = 256;

/** So many bytes of entries are kept in memory where there is no spill; there they are all that can be compared. */
export const bytesKept = 256 * 1024 * 1024;
/** So many are kept where there is a spill. */
export const bytesBesideSpill = 16 * 1024 * 1024;

/**
 * Entries of 40 bytes each, in heaps by their keys, so that those of one key can be looked at together with 1/256 of
 * them in memory.
 */
export class Entries {
  readonly #heaps: Uint32Array[] = Array.from({ length: heaps }, () => new Uint32Array(0));
  readonly #lengths = new Uint32Array(heaps);
  #bytes = 0;
  #isSpilled = false;
  /** Whether there were too many, and no spill: none is kept any more. */
  isFull = false;

  constructor(
    private readonly spill?: Spill,
    private readonly most = spill ? bytesBesideSpill : bytesKept,
  ) {}

  /** How much memory they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds an entry, unless there is no room for any more. */
  add(
    key: Readonly<Key>,
    spot: number,
    row: number,
    line: number,
    count: number,
    x0: number,
    x1: number,
  ): void {
    if (this.isFull) return;
    const heap = heapOf(key[0], key[1], key[2], key[3]);
    let words = this.#heaps[heap] as Uint32Array;
    if ((this.#lengths[heap] as number) + entryWords > words.length) words = this.#grown(heap);
    if (this.isFull) return;
    const at = this.#lengths[heap] as number;
    words[at] = key[0];
    words[at + 1] = key[1];
    words[at + 2] = key[2];
    words[at + 3] = key[3];
    words[at + 4] = spot;
    words[at + 5] = row;
    words[at + 6] = line;
    words[at + 7] = count;
    words[at + 8] = x0;
    words[at + 9] = x1;
    this.#lengths[heap] = at + entryWords;
  }

  #grown(heap: number): Uint32Array {
    const length = this.#lengths[heap] as number;
    const more = Math.max(64, Math.ceil(length / (2 * entryWords))) * entryWords;
    if (this.#bytes + more * 4 > this.most) {
      this.#empty();
      if (this.isFull) return this.#heaps[heap] as Uint32Array;
    }
    const held = this.#heaps[heap] as Uint32Array;
    const words = new Uint32Array((this.#lengths[heap] as number) + more);
    words.set(held.subarray(0, this.#lengths[heap]));
    this.#bytes += (words.length - held.length) * 4;
    this.#heaps[heap] = words;
    return words;
  }

  #empty(): void {
    this.isFull = this.spill === undefined;
    this.#isSpilled = true;
    for (let heap = 0; heap < heaps; heap++) {
      const words = (this.#heaps[heap] as Uint32Array).subarray(0, this.#lengths[heap]);
      if (words.length > 0) this.spill?.append(heap, bytesOf(words));
      this.#heaps[heap] = new Uint32Array(0);
      this.#lengths[heap] = 0;
    }
    this.#bytes = 0;
  }

  /** All entries, those of one key together in one of the heaps; afterwards nothing is left. */
  *drain(): Generator<Uint32Array> {
    const isSpilled = this.#isSpilled;
    if (isSpilled && !this.isFull) this.#empty();
    try {
      for (let heap = 0; heap < heaps && !this.isFull; heap++) {
        const words = isSpilled
          ? wordsOf(this.spill?.read(heap) ?? new Uint8Array(0))
          : (this.#heaps[heap] as Uint32Array).subarray(0, this.#lengths[heap]);
        this.#heaps[heap] = new Uint32Array(0);
        if (words.length > 0) yield words;
      }
    } finally {
      this.#lengths.fill(0);
      this.#bytes = 0;
      if (isSpilled) this.spill?.end();
      this.#isSpilled = false;
    }
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function wordsOf(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(bytes.length / 4);
  bytesOf(words).set(bytes);
  return words;
}

// every bit of a key counts: those of one minute are alike in some versions of UUID, and packed digits in most bits
function heapOf(k0: number, k1: number, k2: number, k3: number): number {
  let mixed = Math.imul(k0 ^ Math.imul(k1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(k2, 0xc2b2ae35) ^ k3;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 24;
}
