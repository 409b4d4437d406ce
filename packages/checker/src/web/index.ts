export { blobSource } from "./blob.js";
export { type WebWorker, webThreads } from "./threads.js";
