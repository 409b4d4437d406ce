import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Threads } from "../threads/threads.js";
import type { Told } from "../threads/work.js";

// each takes memory of its own, and a machine has other work to do as well
const most = 4;

/**
 * Threads of Node.
 *
 * @param count how many parts of a file are checked at the same time; unless said, as many as there are processors, up to four.
 */
export const nodeThreads = (count = Math.min(most, availableParallelism())): Threads => ({
  count,
  start: () => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { stdout: true, stderr: true });
    return {
      tell: (order) => worker.postMessage(order),
      hear: (told, failed) => {
        worker.on("message", (one: Told) => told(one));
        worker.on("error", failed);
        worker.on("exit", failed);
      },
      end: () => void worker.terminate(),
    };
  },
});
