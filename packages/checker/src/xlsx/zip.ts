import { inflated } from "../unpack/inflated.js";
import { Unreadable } from "../unreadable.js";
import { bytesOf, type Parts } from "./parts.js";

/** A file within a ZIP, as the directory at its end lists it (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16). */
export interface Entry {
  name: string;
  /** 0 for bytes as they are, 8 for deflated ones. */
  method: number;
  compressedSize: number;
  size: number;
  offset: number;
}

// a real workbook holds some dozens of files, which deflate makes 5 to 50 times smaller
const mostEntries = 10_000;
const mostTimes = 200;
const mostAtAnyRatio = 16 * 1024 * 1024;
const mostBytes = 8 * 1024 * 1024 * 1024;
const longestComment = 65_535;
const [endLength, centralLength, localLength] = [22, 46, 30];

const isTooMuch = (size: number, compressedSize: number): boolean =>
  size > mostAtAnyRatio && size > compressedSize * mostTimes;

/**
 * The files within a ZIP by their names.
 *
 * @throws Unreadable where it is damaged, is encrypted, or says that it unpacks to far more than it should.
 */
export async function entriesOf(parts: Parts): Promise<ReadonlyMap<string, Entry>> {
  const from = Math.max(0, parts.size - endLength - longestComment);
  const tail = await bytesOf(parts.part(from, parts.size), parts.size - from);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  let end = tail.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Unreadable("file.damaged");
  const [count, length, at] = [10, 12, 16].map((place, index) =>
    index === 0 ? view.getUint16(end + place, true) : view.getUint32(end + place, true),
  ) as [number, number, number];
  // 0xffff and 0xffffffff stand for ZIP64, which workbooks of less than 4 GB have no need of
  if (at + length > parts.size || count > mostEntries || length > count * (centralLength + 3 * 65_535))
    throw new Unreadable("file.damaged");
  return directory(await bytesOf(parts.part(at, at + length), length), count);
}

function directory(bytes: Uint8Array, count: number): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let at = 0, left = count; left > 0; left--) {
    if (at + centralLength > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Unreadable("file.damaged");
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable("file.password-protected");
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + centralLength, at + centralLength + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (isTooMuch(entry.size, entry.compressedSize) || total > mostBytes)
      throw new Unreadable("file.unpacks-too-large");
    // of two files with one name, different programs read different ones
    if (entries.has(entry.name)) throw new Unreadable("file.damaged");
    entries.set(entry.name, entry);
    at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The bytes of a file within a ZIP, inflated as they come.
 *
 * @throws Unreadable where it is damaged, or inflates to more than its size.
 */
export async function* entryBytes(parts: Parts, entry: Entry): AsyncGenerator<Uint8Array> {
  const { method, compressedSize, size, offset } = entry;
  if (offset + localLength > parts.size || (method !== 0 && method !== 8))
    throw new Unreadable("file.damaged");
  const local = await bytesOf(parts.part(offset, offset + localLength), localLength);
  const view = new DataView(local.buffer, local.byteOffset, local.length);
  const from = offset + localLength + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== 0x04034b50 || from + compressedSize > parts.size)
    throw new Unreadable("file.damaged");
  const stored = parts.part(from, from + compressedSize);
  let given = 0;
  for await (const block of method === 0 ? stored : inflated(stored, "deflate-raw")) {
    given += block.length;
    if (given > size) throw new Unreadable("file.unpacks-too-large");
    yield block;
  }
  if (given < size) throw new Unreadable("file.damaged");
}
