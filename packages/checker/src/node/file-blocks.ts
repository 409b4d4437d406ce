import { open } from "node:fs/promises";

// what a file begins with is looked at before the rest of it is read
const firstLength = 128 * 1024;
// smaller ones are waited for longer: each is a turn of the event loop
const blockLength = 1024 * 1024;

/**
 * The bytes of a file, from one place up to another: a block is read while the one before it is looked at. There are
 * two buffers, and no more memory is asked for.
 *
 * @param path where the file is; a pipe is read from where it is.
 * @param from the place of the first byte; where it is left out, the file is read from its beginning to its end.
 * @param to the place behind the last one.
 * @throws what the system says of a file that it cannot read.
 */
export async function* fileBlocks(
  path: string,
  from?: number,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const buffers = [new Uint8Array(blockLength), new Uint8Array(blockLength)] as const;
  let at = from ?? 0;
  const read = (buffer: Uint8Array, most = blockLength): Promise<{ bytesRead: number }> => {
    const length = Math.min(most, to - at);
    if (length <= 0) return Promise.resolve({ bytesRead: 0 });
    return file.read(buffer, 0, length, from === undefined ? null : at);
  };
  let reading = read(buffers[0], firstLength);
  try {
    for (let turn = 0; ; turn++) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      at += bytesRead;
      reading = read(buffers[(turn + 1) % 2] as Uint8Array);
      yield (buffers[turn % 2] as Uint8Array).subarray(0, bytesRead);
    }
  } finally {
    await reading.catch(() => {});
    await file.close();
  }
}
