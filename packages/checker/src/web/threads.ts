import type { Threads } from "../threads/threads.js";
import type { Order, Told } from "../threads/work.js";

/** What is used of a worker of a browser. */
export interface WebWorker {
  postMessage: (order: Order) => void;
  terminate: () => void;
  onmessage: ((event: { data: Told }) => void) | null;
  onerror: ((event: never) => void) | null;
}

/**
 * Threads of a browser. Whoever bundles a page says where the worker is, in words that bundlers know:
 * `() => new Worker(new URL("@council-data/checker/web/worker", import.meta.url), { type: "module" })`.
 *
 * @param start starts a worker that runs `@council-data/checker/web/worker`.
 * @param count how many parts of a file are checked at the same time.
 */
export const webThreads = (start: () => WebWorker, count: number): Threads => ({
  count,
  start: () => {
    const worker = start();
    return {
      tell: (order) => worker.postMessage(order),
      hear: (told, failed) => {
        worker.onmessage = ({ data }) => told(data);
        worker.onerror = failed;
      },
      end: () => worker.terminate(),
    };
  },
});
