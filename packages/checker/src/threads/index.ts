export { nodeThreads } from "./node.js";
