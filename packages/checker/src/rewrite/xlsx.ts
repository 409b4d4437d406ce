import { Zip, ZipDeflate } from "fflate";
import type { CheckOptions } from "../options.js";
import type { Tally } from "../report/tally.js";
import { Unreadable } from "../unreadable.js";
import { openWorkbook, sheetsToCheck } from "../xlsx/check-xlsx.js";
import { bytesOf, type Parts } from "../xlsx/parts.js";
import { readWorkbook } from "../xlsx/workbook.js";
import { type Entry, entriesOf, entryBytes } from "../xlsx/zip.js";
import type { Editor } from "./edit.js";
import { markedStyles } from "./marked-styles.js";
import { rewriteSheet } from "./sheet.js";

// the styles are changed as one text
const longestStyles = 32 * 1024 * 1024;

/** Writes a workbook again, file by file: sheets that are checked with their rows edited, all else as it was. */
export async function* rewriteXlsx(
  parts: Parts,
  editorOf: (sheet: string) => Editor,
  tally: Tally,
  options: CheckOptions,
): AsyncGenerator<Uint8Array> {
  const entries = await entriesOf(parts);
  const { styles } = await readWorkbook(parts, entries);
  const { sheets, context } = await openWorkbook(parts, options.as);
  const marked = styles && editorOf("").heading !== undefined ? await stylesOf(parts, styles) : undefined;
  const rewritten = new Map<string, AsyncIterable<string>>();
  if (marked && styles) rewritten.set(styles.name, only(marked.xml));
  for (const { sheet, header } of sheetsToCheck(sheets))
    if (header)
      rewritten.set(
        sheet.entry.name,
        rewriteSheet(
          entryBytes(parts, sheet.entry),
          header,
          context,
          marked?.styled,
          editorOf(sheet.name),
          tally,
          options,
        ),
      );
  yield* zipped(parts, [...entries.values()], rewritten);
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

async function stylesOf(parts: Parts, entry: Entry): Promise<ReturnType<typeof markedStyles>> {
  if (entry.size > longestStyles) return undefined;
  return markedStyles(new TextDecoder().decode(await bytesOf(entryBytes(parts, entry), entry.size)));
}

async function* zipped(
  parts: Parts,
  entries: readonly Entry[],
  rewritten: ReadonlyMap<string, AsyncIterable<string>>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const entry of entries) {
    // a name that leads out of a folder belongs to no workbook
    if (entry.name.split(/[\\/]/).includes("..")) throw new Unreadable("file.damaged");
    const file = new ZipDeflate(entry.name, { level: 6 });
    zip.add(file);
    for await (const piece of rewritten.get(entry.name) ?? entryBytes(parts, entry)) {
      file.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece, false);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
