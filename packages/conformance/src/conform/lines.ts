/** The longest line that is read: far more than any answer needs. */
const longest = 1 << 24;

/**
 * The lines of a stream of bytes, as UTF-8; bytes that are none are read as U+FFFD. Only a line feed ends a line: text
 * may hold the other characters that some readers take for ends.
 *
 * @throws RangeError where a line is longer than 16 MB.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const parts: Uint8Array[] = [];
  let held = 0;
  for await (const block of stream) {
    let from = 0;
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, from)) {
      parts.push(block.subarray(from, end));
      yield Buffer.concat(parts.splice(0)).toString("utf8");
      held = 0;
      from = end + 1;
    }
    parts.push(block.subarray(from));
    held += block.length - from;
    if (held > longest) throw new RangeError("> 16 MB");
  }
  if (held > 0) yield Buffer.concat(parts).toString("utf8");
}
