export { type CsvCells, csvCells } from "./cells.js";
export { type CsvRow, CsvRows, longestRow } from "./rows.js";
