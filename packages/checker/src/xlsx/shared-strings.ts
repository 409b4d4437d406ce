import { Unreadable } from "../unreadable.js";
import type { Parts } from "./parts.js";
import { readAllXml } from "./xml.js";
import { type Entry, entryBytes } from "./zip.js";

// all texts of a workbook are held while its sheets are read
const mostCharacters = 256 * 1024 * 1024;

/** A text with the characters that XML cannot hold: `_x000D_` stands for one. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Puts together a text from its runs; how it is read aloud (`rPh`) is no part of it. */
export class RichText {
  #text = "";
  #isText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === "rPh") this.#isPhonetic = true;
    this.#isText = name === "t" && !this.#isPhonetic;
  }

  close(name: string): void {
    if (name === "rPh") this.#isPhonetic = false;
    if (name === "t") this.#isText = false;
  }

  add(text: string): void {
    if (this.#isText) this.#text += text;
  }

  /** The text so far; the next one begins. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text.includes("_x") ? unescaped(text) : text;
  }
}

/**
 * The texts that cells share, in their order.
 *
 * @throws Unreadable where they are too many to be held.
 */
export async function readSharedStrings(parts: Parts, entry: Entry | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!entry) return texts;
  const text = new RichText();
  let characters = 0;
  await readAllXml(entryBytes(parts, entry), {
    open: (name) => text.open(name),
    close: (name) => {
      text.close(name);
      if (name !== "si") return;
      texts.push(text.take());
      // a text takes some room however short it is
      characters += (texts.at(-1)?.length ?? 0) + 16;
      if (characters > mostCharacters) throw new Unreadable("file.too-large");
    },
    text: (piece) => text.add(piece),
  });
  return texts;
}
