export { fileSource } from "./file-source.js";
export { nodeThreads } from "./threads.js";
