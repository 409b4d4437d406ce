/** Thrown where reading was stopped, by whoever asked for the check and not by a fault. */
export class Stopped extends Error {}

/** The same blocks until a signal stops them, also while the next one is waited for. */
export async function* untilStopped(
  blocks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  if (!signal) return yield* blocks;
  const iterator = blocks[Symbol.asyncIterator]();
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Stopped());
  });
  stopped.catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), stopped]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
