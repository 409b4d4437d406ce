import type { Encoding } from "../text/encoding.js";
import { toWindows1252 } from "../text/windows-1252.js";

/** Bytes of an encoding from texts; what Windows-1252 has no sign for loses its accent, or becomes a question mark. */
export function encoderOf(encoding: Encoding): (text: string) => Uint8Array {
  if (encoding === "utf-8") return (text) => new TextEncoder().encode(text);
  if (encoding === "windows-1252") return toWindows1252;
  const isLittle = encoding === "utf-16le";
  return (text) => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return new Uint8Array(bytes.buffer);
  };
}
