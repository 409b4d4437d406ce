import { serve } from "../../src/threads/serve.js";
import type { Threads } from "../../src/threads/threads.js";
import type { Told } from "../../src/threads/work.js";
import { blobBytes } from "../../src/web/blob.js";

/** Threads that run here, one message after another, each a copy as it is between threads. */
export const threadsHere = (count: number, leastBytes = 1): Threads => ({
  count,
  leastBytes,
  start: () => {
    let heard: (told: Told) => void = () => {};
    const take = serve(
      (handle, from, to) => blobBytes((handle as Blob).slice(from, to)),
      (told) => {
        const copy = structuredClone(told);
        setImmediate(() => heard(copy));
      },
    );
    return {
      tell: (order) => take(structuredClone(order)),
      hear: (told) => {
        heard = told;
      },
      end: () => {
        heard = () => {};
      },
    };
  },
});
