export type { DoubtfulRow, EngineKind, ScanOptions, SeenRow } from "../bytes/row-scanner.js";
export { type DoubtfulElement, ElementScanner } from "./element-scanner.js";
export {
  deepest,
  type Extent,
  extentOf,
  type JsonElement,
  JsonElements,
  longestElement,
} from "./elements.js";
export { NdjsonScanner } from "./scanner.js";
