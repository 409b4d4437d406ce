export type { DoubtfulRow, EngineKind, ScanOptions, SeenRow } from "../bytes/row-scanner.js";
export { type DoubtfulElement, ElementScanner } from "./element-scanner.js";
export { type JsonElement, JsonElements, longestElement } from "./elements.js";
export { type Extent, extentOf } from "./extent.js";
export { NdjsonScanner } from "./scanner.js";
export { deepest } from "./value-end.js";
