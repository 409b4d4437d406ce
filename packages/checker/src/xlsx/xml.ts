import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable.js";

/** What is told of an XML text as it is read; names come without their prefixes. */
export interface XmlListener {
  open: (name: string, attributes: Readonly<Record<string, string>>, end: number) => void;
  close: (name: string, end: number) => void;
  text: (text: string) => void;
  /** The XML itself, before it is read: `end` counts its characters up to the end of a tag. */
  raw?: (xml: string) => void;
}

// what may stand between two tags; a cell of a workbook holds at most 32,767 characters
const longestText = 1024 * 1024;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML as its bytes come; after each block, whoever reads may take what was told.
 *
 * @throws Unreadable where it is not XML, or declares a document type: no workbook does, and only entities need one.
 */
export async function* readXml(
  blocks: AsyncIterable<Uint8Array>,
  listener: XmlListener,
): AsyncGenerator<undefined> {
  const parser = new SaxesParser();
  let sinceTag = 0;
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    const plain: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) plain[local(key)] = value;
    listener.open(local(name), plain, parser.position);
  });
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    listener.close(local(name), parser.position);
  });
  parser.on("text", listener.text);
  parser.on("cdata", listener.text);
  parser.on("doctype", () => {
    throw new Unreadable("file.damaged");
  });
  parser.on("error", () => {
    throw new Unreadable("file.damaged");
  });
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const block of blocks) {
    decoder ??= new TextDecoder(block[0] === 0xff ? "utf-16le" : block[0] === 0xfe ? "utf-16be" : "utf-8");
    sinceTag += block.length;
    if (sinceTag > longestText + block.length) throw new Unreadable("file.damaged");
    const xml = decoder.decode(block, { stream: true });
    listener.raw?.(xml);
    parser.write(xml);
    yield undefined;
  }
  parser.close();
}

/** Reads XML to its end. */
export async function readAllXml(blocks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(blocks, listener));
}
