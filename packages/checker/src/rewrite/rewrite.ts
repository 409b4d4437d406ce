import { formatOf } from "../format.js";
import { type Opened, opened } from "../opened.js";
import type { CheckOptions } from "../options.js";
import { Tally } from "../report/tally.js";
import type { Source } from "../source.js";
import type { Encoding } from "../text/encoding.js";
import { Unreadable } from "../unreadable.js";
import { annotator } from "./annotator.js";
import { rewriteCsv } from "./csv.js";
import type { Editor } from "./edit.js";
import { type Change, fixer } from "./fixer.js";

/** How a file is written again. */
export interface RewriteOptions extends CheckOptions {
  /** The encoding that the report on the file names. */
  encoding?: Encoding;
  /** Leaves cells of CSV as they are that a spreadsheet would run as formulas. */
  keepFormulas?: boolean;
}

/** A file that cannot be written again as asked: faults cannot be marked in JSON. */
export class NoSuchRewrite extends Error {}

/**
 * A person's own CSV or XLSX with its faults marked: what is wrong with a row in a column behind the others, and in a
 * workbook the cells at fault in colour. All else is as it was.
 *
 * @param source a file that can be read, as the report on it says.
 * @returns its bytes, as they come; those of gzip are unpacked.
 * @throws NoSuchRewrite where it is JSON.
 */
export async function* annotated(source: Source, options: RewriteOptions = {}): AsyncGenerator<Uint8Array> {
  const { locale = "en", keepFormulas = false } = options;
  const editorOf = (sheet: string | undefined): Editor =>
    annotator(locale, sheet === undefined && !keepFormulas);
  yield* rewritten(source, editorOf, options);
}

/**
 * A person's own CSV, XLSX or NDJSON with every repair made that is safe, and no other change but that no cell of a
 * CSV file is left that a spreadsheet would run.
 *
 * @param source a file that can be read, as the report on it says.
 * @param changed is told of each change.
 * @returns its bytes, as they come; those of gzip are unpacked.
 * @throws NoSuchRewrite where it is one JSON text.
 */
export async function* fixed(
  source: Source,
  changed: (change: Change) => void,
  options: RewriteOptions = {},
): AsyncGenerator<Uint8Array> {
  const { keepFormulas = false } = options;
  const editorOf = (sheet: string | undefined): Editor =>
    sheet === undefined
      ? fixer(changed, !keepFormulas)
      : fixer((change) => changed({ sheet, ...change }), false);
  yield* rewritten(source, editorOf, options, async function* (file, given) {
    const { rewriteNdjson } = await import("./ndjson.js");
    yield* rewriteNdjson(file, changed, given);
  });
}

type TextFile = Extract<Opened, { kind: "text" }>;

async function* rewritten(
  source: Source,
  editorOf: (sheet: string | undefined) => Editor,
  options: RewriteOptions,
  ndjson?: (file: TextFile, options: CheckOptions) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (source.canReopen === false) throw new Unreadable("file.too-large");
  const as = options.as ?? source.as;
  const given: CheckOptions = { ...options, ...(as !== undefined && { as }) };
  const file = await opened(source.open(), options.encoding);
  // what is found was told by the check before
  const none = { path: source.name, of: "", encoding: "utf-8", records: 0, valid: 0, invalid: 0 } as const;
  const tally = new Tally({ ...none, format: "csv" });
  if (file.kind === "workbook") {
    const [{ rewriteXlsx }, { partsOf }] = await Promise.all([
      import("./xlsx.js"),
      import("../xlsx/parts.js"),
    ]);
    const parts = await partsOf(source, file.isPacked, file.bytes);
    yield* rewriteXlsx(parts, editorOf, tally, given);
    return;
  }
  const format = formatOf(source.name, file.start);
  if (format === "csv") yield* rewriteCsv(file, source, editorOf(undefined), tally, given);
  else if (format === "ndjson" && ndjson) yield* ndjson(file, given);
  else throw new NoSuchRewrite();
}
