import type { Source } from "../source.js";

/** The bytes of a blob, as they come. */
export async function* blobBytes(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value as Uint8Array;
    }
  } finally {
    await reader.cancel();
  }
}

/** A file that somebody chose in a page, or any other blob, as a source. */
export const blobSource = (name: string, blob: Blob): Source => ({
  name,
  size: blob.size,
  canReopen: true,
  open: () => blobBytes(blob),
  openPart: (from, to) => blobBytes(blob.slice(from, to)),
  handle: blob,
});
