import { Unreadable } from "../unreadable.js";

/**
 * The bytes of a compressed stream, as they come: however much they inflate to, a block at a time is held.
 *
 * @param blocks the compressed bytes.
 * @param format `gzip`, members one behind the other included, or the bare `deflate-raw` of ZIP.
 * @throws Unreadable where the stream ends too early or is damaged.
 */
export async function* inflated(
  blocks: AsyncIterable<Uint8Array>,
  format: "gzip" | "deflate-raw",
): AsyncGenerator<Uint8Array> {
  const source = blocks[Symbol.asyncIterator]();
  let failure: { error: unknown } | undefined;
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const next = await source.next();
        if (next.done) controller.close();
        // a copy, because a block holds only until the next one is asked for
        else controller.enqueue(next.value.slice() as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = { error };
        controller.error(error);
      }
    },
  });
  const reader = compressed.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } catch {
    // what the source itself throws is told as it is
    if (failure) throw failure.error;
    throw new Unreadable("file.damaged");
  } finally {
    await reader.cancel().catch(() => {});
    await source.return?.();
  }
}
