export { type CsvCells, csvCells } from "./cells.js";
export { csvDialect, longestRow, type RowDialect, rowEnd } from "./row-end.js";
export { type CsvRow, CsvRows } from "./rows.js";
export { CsvScanner, type DoubtfulRow } from "./scanner.js";
