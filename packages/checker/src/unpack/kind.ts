import type { FileRule } from "../messages.js";
import { encodingOf } from "../text/encoding.js";

/** What the first bytes of a file tell: text, something compressed, or something that cannot be read at all. */
export type Kind = "text" | "gzip" | "zip" | FileRule;

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, index) => head[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

// the first bytes of files that people send by mistake, from the IANA and PRONOM registries
const others: readonly (readonly number[])[] = [
  [0x89, ...ascii("PNG")],
  [0xff, 0xd8, 0xff],
  ascii("GIF8"),
  ascii("SQLite format 3\0"),
  ascii("PAR1"),
  ascii("7z\u00bc\u00af'\u001c"),
  ascii("Rar!\u001a\u0007"),
  [0xfd, ...ascii("7zXZ")],
  ascii("BZh"),
  [0x28, 0xb5, 0x2f, 0xfd],
  ascii("{\\rtf"),
  [0, 0, 0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
];

/** What a file is by its first bytes, whatever its name says. */
export function kindOf(head: Uint8Array): Kind {
  if (startsWith(head, [0x1f, 0x8b])) return "gzip";
  if (startsWith(head, ascii("PK\u0003\u0004")) || startsWith(head, ascii("PK\u0005\u0006"))) return "zip";
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(head);
  if (startsWith(head, ascii("%PDF-"))) return "file.is-pdf";
  if (hasManyNuls(head) && !encodingOf(head)) return "file.is-something-else";
  if (others.some((magic) => startsWith(head, magic))) return "file.is-something-else";
  const text = new TextDecoder(encodingOf(head)?.encoding)
    .decode(head.subarray(0, 1024))
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|script)\b/.test(text)) return "file.is-web-page";
  return text.startsWith("<?xml") ? (text.includes("<html") ? "file.is-web-page" : "file.is-xml") : "text";
}

// text has none, and a text that was damaged has few
const hasManyNuls = (head: Uint8Array): boolean => {
  const sample = head.subarray(0, 1024);
  return sample.filter((byte) => byte === 0).length * 10 > sample.length;
};

/** A compound file: the workbooks of old, and the wrapping of those with a password. */
function compoundKind(head: Uint8Array): FileRule {
  const text = new TextDecoder("utf-16le").decode(head.subarray(0, head.length & ~1));
  return text.includes("EncryptedPackage") ? "file.password-protected" : "file.is-old-workbook";
}
