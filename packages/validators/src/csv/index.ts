export { csvDialect, longestRow, type RowDialect, rowEnd } from "../bytes/row-end.js";
export type { DoubtfulRow, EngineKind, ScanOptions, SeenRow } from "../bytes/row-scanner.js";
export { type CsvRow, CsvRows } from "../bytes/rows.js";
export { type ReadsValue, valueReader } from "../bytes/value.js";
export { type CsvCells, csvCells } from "./cells.js";
export { CsvScanner } from "./scanner.js";
