import type { Order, Told } from "./work.js";

/** A thread that checks a part of a file: what it is told, and what it tells. */
export interface Thread {
  tell: (order: Order) => void;
  /** Hears what it tells, and, once, that it has failed. */
  hear: (told: (one: Told) => void, failed: () => void) => void;
  end: () => void;
}

/** Where threads come from: `@council-data/checker/node`, or `@council-data/checker/web` in browsers. */
export interface Threads {
  /** How many parts of a file are checked at the same time, one of them by the thread that asks. */
  readonly count: number;
  /** The fewest bytes that are worth a thread, 48 MiB unless said; files are cut from two and a half times as many on. */
  readonly leastBytes?: number;
  start: () => Thread;
}
