import { statSync } from "node:fs";
import type { Source } from "../source.js";
import { fileBlocks } from "./file-blocks.js";

/**
 * A file as a source.
 *
 * @param path where it is; one that is not there says so when it is opened.
 * @param known what is known of it beside its bytes.
 */
export function fileSource(path: string, known: Pick<Source, "as" | "delimiter" | "format"> = {}): Source {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return {
    name: path,
    ...(size !== undefined && { size }),
    canReopen: true,
    handle: path,
    open: () => fileBlocks(path),
    openPart: (from, to) => fileBlocks(path, from, to),
    ...known,
  };
}
