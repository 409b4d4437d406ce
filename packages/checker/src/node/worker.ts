import { parentPort } from "node:worker_threads";
import { serve } from "../threads/serve.js";
import { fileBlocks } from "./file-blocks.js";

parentPort?.on(
  "message",
  serve(
    (handle, from, to) => fileBlocks(String(handle), from, to),
    (told) => parentPort?.postMessage(told),
  ),
);
