import { nodeThreads } from "../../../checker/src/node/index.js";
import { checked, verdicts } from "./checked.js";

await checked({ ...verdicts, threads: nodeThreads() });
