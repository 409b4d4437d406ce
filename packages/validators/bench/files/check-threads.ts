import { nodeThreads } from "../../../checker/src/node/index.js";
import { checked } from "./checked.js";

await checked({ threads: nodeThreads() });
