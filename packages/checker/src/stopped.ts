/** Thrown where reading was stopped, by whoever asked for the check and not by a fault. */
export class Stopped extends Error {}

/** The same blocks until a signal stops them, also while the next one is waited for. */
export async function* untilStopped(
  blocks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  if (!signal) return yield* blocks;
  const iterator = blocks[Symbol.asyncIterator]();
  let stop: (() => void) | undefined;
  const stopped = (): void => stop?.();
  signal.addEventListener("abort", stopped);
  try {
    for (;;) {
      if (signal.aborted) throw new Stopped();
      const next = await new Promise<IteratorResult<Uint8Array>>((resolve, reject) => {
        stop = () => reject(new Stopped());
        iterator.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stopped);
    // not waited for, as it waits for the block that may never come
    iterator.return?.().catch(() => {});
  }
}
