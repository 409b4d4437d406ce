import { createReadStream } from "node:fs";
import { parentPort } from "node:worker_threads";
import { serve } from "./serve.js";

// the end of a stream is the place of its last byte
parentPort?.on(
  "message",
  serve(
    (handle, start, to) => createReadStream(String(handle), { start, end: to - 1, highWaterMark: 1 << 20 }),
    (told) => parentPort?.postMessage(told),
  ),
);
