import { Across } from "../across/across.js";
import type { Spill } from "../across/entries.js";
import { readOnce } from "../check-one.js";
import type { CheckOptions } from "../options.js";
import type { Handle, Source } from "../source.js";
import { NotUtf8 } from "../text/encoding.js";
import type { Told, Work } from "./work.js";

/** The bytes of what a handle opens, from one place up to another. */
export type OpenPart = (handle: Handle, from: number, to: number) => AsyncIterable<Uint8Array>;

// so many bytes of entries are kept before they are told of
const bytesKept = 2 * 1024 * 1024;

/** Checks a part of a file, and tells what is in it. */
export async function checkPart(
  work: Work,
  openPart: OpenPart,
  tell: (told: Told) => void,
  signal: AbortSignal,
): Promise<void> {
  const { name, handle, from, to, opening, format, delimiter, as, isCompared, said } = work;
  const start = format === "csv" ? 2 : 1;
  const source: Source = {
    name,
    format,
    part: { row: start, line: start, isContinued: true },
    open: async function* () {
      if (opening.length > 0) yield opening;
      yield* openPart(handle, from, to);
    },
    ...(delimiter && { delimiter }),
  };
  const spill: Spill = {
    append: (_, bytes) => {
      if (across) tell({ type: "entries", entries: across.raw(new Uint32Array(bytes.slice().buffer)) });
    },
    read: () => new Uint8Array(0),
    end: () => {},
  };
  const across = isCompared && new Across({ spill, bytes: bytesKept });
  const options: CheckOptions = { ...said, across, signal, ...(as !== undefined && { as }) };
  try {
    const parts = readOnce(source, options);
    for (;;) {
      const next = await parts.next();
      if (next.done) {
        for (const entries of across ? across.leave() : []) tell({ type: "entries", entries });
        tell({ type: "done", ...next.value, isStopped: signal.aborted });
        return;
      }
      if (next.value.type !== "progress") continue;
      const { bytes, records, faults } = next.value;
      tell({ type: "progress", bytes: bytes - opening.length, records, faults });
    }
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    tell({ type: "unknown" });
  }
}
