import type { Arrival } from "../across/arrival.js";
import type { CheckOptions } from "../options.js";
import type { Shift } from "../source.js";
import type { Thread, Threads } from "./threads.js";
import type { PartDone, Told, Work } from "./work.js";

/** A part that a thread checks. */
export interface Part {
  thread: Thread;
  shift: Shift;
  arrival: Arrival | undefined;
  progress: Extract<Told, { type: "progress" }>;
  done?: PartDone;
  hasFailed: boolean;
  /** Whether it has told anything yet. */
  hasTold: boolean;
  /** Whether nothing it tells is heard any more. */
  isOver: boolean;
}

/** Whether it is still to tell what is in it. */
export const isBusy = ({ done, hasFailed }: Part): boolean => !done && !hasFailed;

/** Starts a thread for a part, where there is one to be had; `wake` is called whenever it tells something. */
export function started(work: Work, { threads, across }: CheckOptions, wake: () => void): Part | undefined {
  const thread = begun(threads);
  if (!thread) return undefined;
  const shift = { rows: 0, lines: 0 };
  const part: Part = {
    thread,
    shift,
    arrival: across ? across.arrival(shift) : undefined,
    progress: { type: "progress", bytes: 0, records: 0, faults: 0 },
    hasFailed: false,
    hasTold: false,
    isOver: false,
  };
  const fail = (): void => {
    part.hasFailed = true;
    wake();
  };
  thread.hear((told) => {
    if (part.isOver) return;
    part.hasTold = true;
    if (told.type === "entries") part.arrival?.take(told.entries);
    else if (told.type === "progress") part.progress = told;
    else if (told.type === "done") part.done = told;
    else fail();
    wake();
  }, fail);
  thread.tell({ type: "work", work });
  return part;
}

function begun(threads: Threads | undefined): Thread | undefined {
  try {
    return threads?.start();
  } catch {
    // a page's policy may forbid workers
    return undefined;
  }
}
