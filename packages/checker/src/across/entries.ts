import type { Key } from "./key.js";

/**
 * Where entries go that memory has no room for: as many heaps as are asked for, each only added to and then read. They
 * name persons, so what is written must say nothing to whoever finds it.
 */
export interface Spill {
  append: (heap: number, bytes: Uint8Array) => void;
  /** Gives all bytes of a heap, which hold until the next one is asked for. */
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
export const bytesBesideSpill = 2 * 1024 * 1024;

// pages of so many entries: when there are more, none is copied, and memory is what is in use
const pageWords = 64 * entryWords;
const pageBytes = pageWords * 4;

/**
 * Entries of 40 bytes each, in heaps by their keys, so that those of one key can be looked at together with 1/256 of
 * them in memory.
 */
export class Entries {
  /** The pages of each heap; those beyond its length were given up, and the lists never shrink, which would be garbage. */
  readonly #pages: Uint32Array[][] = Array.from({ length: heaps }, () => []);
  readonly #lengths = new Uint32Array(heaps);
  /** Pages that were emptied. */
  readonly #spare: Uint32Array[] = [];
  /** Where the words of one heap after another are put together. */
  #whole = new Uint32Array(0);
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
    const heap = heapOf(key[0], key[1], key[2], key[3]);
    if ((this.#lengths[heap] as number) % pageWords === 0) this.#newPage(heap);
    if (this.isFull) return;
    const length = this.#lengths[heap] as number;
    const at = length % pageWords;
    const page = this.#pages[heap]?.[(length - at) / pageWords] as Uint32Array;
    page[at] = key[0];
    page[at + 1] = key[1];
    page[at + 2] = key[2];
    page[at + 3] = key[3];
    page[at + 4] = spot;
    page[at + 5] = row;
    page[at + 6] = line;
    page[at + 7] = count;
    page[at + 8] = x0;
    page[at + 9] = x1;
    this.#lengths[heap] = length + entryWords;
  }

  #newPage(heap: number): void {
    if (this.#bytes + pageBytes > this.most) this.#empty();
    if (this.isFull) return;
    const pages = this.#pages[heap] as Uint32Array[];
    pages[(this.#lengths[heap] as number) / pageWords] = this.#spare.pop() ?? new Uint32Array(pageWords);
    this.#bytes += pageBytes;
  }

  /** Puts all entries away, where that can be done. */
  #empty(): void {
    this.isFull = this.spill === undefined;
    this.#isSpilled = true;
    for (let heap = 0; heap < heaps; heap++) {
      const words = this.#take(heap);
      if (words.length > 0) this.spill?.append(heap, bytesOf(words));
    }
  }

  /** The entries of a heap, which has none afterwards; they hold until those of the next one are taken. */
  #take(heap: number): Uint32Array {
    const length = this.#lengths[heap] as number;
    if (length > this.#whole.length) this.#whole = new Uint32Array(length);
    const words = this.#whole.subarray(0, length);
    const pages = this.#pages[heap] as Uint32Array[];
    for (let at = 0; at < length; at += pageWords) {
      const page = pages[at / pageWords] as Uint32Array;
      words.set(length - at < pageWords ? page.subarray(0, length - at) : page, at);
      this.#spare.push(page);
      this.#bytes -= pageBytes;
    }
    this.#lengths[heap] = 0;
    return words;
  }

  /** Gives up all pages, of which none is in use. */
  #giveUpPages(): void {
    for (const pages of this.#pages) pages.length = 0;
    this.#spare.length = 0;
  }

  /**
   * All entries, those of one key together in one of the heaps, whose words hold until the next one is asked for;
   * afterwards nothing is left.
   */
  *drain(): Generator<Uint32Array> {
    const isSpilled = this.#isSpilled;
    if (isSpilled && !this.isFull) this.#empty();
    if (isSpilled) this.#giveUpPages();
    try {
      for (let heap = 0; heap < heaps && !this.isFull; heap++) {
        const words = isSpilled
          ? wordsOf(this.spill?.read(heap) ?? new Uint8Array(0))
          : this.#take(heap).slice();
        if (words.length > 0) yield words;
      }
    } finally {
      for (let heap = 0; heap < heaps; heap++) this.#take(heap);
      this.#giveUpPages();
      if (isSpilled) this.spill?.end();
      this.#isSpilled = false;
    }
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Bytes as words: a copy only where they do not stand at the place of one. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return new Uint32Array(bytes.slice().buffer);
}

// every bit of a key counts: those of one minute are alike in some versions of UUID, and packed digits in most bits
function heapOf(k0: number, k1: number, k2: number, k3: number): number {
  let mixed = Math.imul(k0 ^ Math.imul(k1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(k2, 0xc2b2ae35) ^ k3;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 24;
}
