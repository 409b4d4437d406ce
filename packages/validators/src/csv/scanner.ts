import { csvDialect } from "../bytes/row-end.js";
import { RowScanner, type ScanOptions } from "../bytes/row-scanner.js";
import { RowJudge } from "./row-judge.js";

/** Reads the rows of a table as its bytes come, and hands on those that are not plainly right. */
export class CsvScanner extends RowScanner {
  /**
   * @param record the record a row holds.
   * @param columns for each column the keys of its heading, positions as texts; `undefined` where it is not to be read.
   * @param delimiter the byte between cells.
   * @param firstLine the line of the file that the first row begins on.
   * @param options what reads the bytes, and who is told of rows that are right.
   */
  constructor(
    record: string,
    columns: readonly (readonly string[] | undefined)[],
    delimiter: number,
    firstLine: number,
    options: ScanOptions = {},
  ) {
    super(
      (resize) => new RowJudge(record, columns, delimiter, resize),
      csvDialect(delimiter),
      firstLine,
      options,
    );
  }
}
