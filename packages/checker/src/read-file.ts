import { checkCsv } from "./csv/check-csv.js";
import { dialectOf } from "./csv/dialect.js";
import { formatOf } from "./format.js";
import type { Opened } from "./opened.js";
import type { CheckOptions, Locale } from "./options.js";
import type { FileReport } from "./report/report.js";
import type { Tally } from "./report/tally.js";
import type { Source } from "./source.js";
import type { NotUtf8 } from "./text/encoding.js";

/** Begins to count what is found in a file, or in a sheet of it, by what is known of it. */
export type Begin = (known: Partial<FileReport>) => Tally;

const notUtf8Notice = (line: number): Record<Locale, string> => ({
  en: `Line ${line} is not UTF-8, so the file was read as Windows-1252: check the letters there, and save the file as UTF-8 to be sure of them.`,
  cy: `Nid yw llinell ${line} yn UTF-8, felly darllenwyd y ffeil fel Windows-1252: gwiriwch y llythrennau yno, a chadwch y ffeil fel UTF-8 i fod yn sicr ohonynt.`,
});

/** Reads a text by its format; ends each turn with the tally, which has grown. */
export async function* readText(
  { start, text, encoding }: Extract<Opened, { kind: "text" }>,
  source: Source,
  begin: Begin,
  notUtf8: NotUtf8 | undefined,
  options: CheckOptions,
): AsyncGenerator<Tally> {
  const format = source.format ?? formatOf(source.name, start);
  const notices = notUtf8 && [notUtf8Notice(notUtf8.line ?? 1)[options.locale ?? "en"]];
  const tally = begin({ format, encoding, ...(notices && { notices }) });
  for await (const _ of readerOf(text, start, source, tally, options)) yield tally;
}

async function* readerOf(
  text: AsyncIterable<Uint8Array>,
  start: Uint8Array,
  { delimiter }: Source,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<number> {
  if (tally.file.format !== "csv") {
    // only here, so that a table is checked without the memory that readers of JSON take
    const { checkJson, checkNdjson } = await import("./json/check-json.js");
    yield* tally.file.format === "json" ? checkJson(text, tally, options) : checkNdjson(text, tally, options);
    return;
  }
  const dialect = dialectOf(start, delimiter);
  tally.file.delimiter = dialect.delimiter;
  yield* checkCsv(text, dialect, tally, options);
}

/** Reads a workbook; `stopping` lets its bytes be counted, and stopped. */
export async function* readWorkbook(
  { bytes, isPacked }: Extract<Opened, { kind: "workbook" }>,
  source: Source,
  stopping: (blocks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
  begin: Begin,
  options: CheckOptions,
): AsyncGenerator<Tally> {
  // only here, so that a text is checked without waiting for the readers of XML
  const [{ checkXlsx }, { partsOf }] = await Promise.all([
    import("./xlsx/check-xlsx.js"),
    import("./xlsx/parts.js"),
  ]);
  const { size, part } = await partsOf(source, isPacked, bytes);
  const parts = { size, part: (from: number, to: number) => stopping(part(from, to)) };
  yield* checkXlsx(parts, (known) => begin({ format: "xlsx", ...known }), options);
}
