/** The first bytes of a source, and the source again from its beginning. */
export interface Headed {
  head: Uint8Array;
  blocks: AsyncIterable<Uint8Array>;
}

/** Reads at least `length` bytes ahead, where there are so many. */
export async function withHead(source: AsyncIterable<Uint8Array>, length: number): Promise<Headed> {
  const iterator = source[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  let held = 0;
  let isDone = false;
  while (held < length && !isDone) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (!next.done) {
      ahead.push(next.value.slice());
      held += next.value.length;
    }
  }
  const head = new Uint8Array(held);
  let at = 0;
  for (const block of ahead) {
    head.set(block, at);
    at += block.length;
  }
  async function* blocks(): AsyncGenerator<Uint8Array> {
    yield head;
    while (!isDone) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { head, blocks: blocks() };
}

/** One run of bytes after another. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
