import { serve } from "../threads/serve.js";
import type { Order, Told } from "../threads/work.js";
import { blobBytes } from "./blob.js";

// what is used of a worker's global here: TypeScript declares it only together with the whole of the DOM
const worker = globalThis as unknown as {
  postMessage: (told: Told) => void;
  onmessage: (event: { data: Order }) => void;
};

const take = serve(
  (handle, from, to) => blobBytes((handle as Blob).slice(from, to)),
  (told) => worker.postMessage(told),
);
worker.onmessage = ({ data }) => take(data);
