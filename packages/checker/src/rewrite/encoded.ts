import type { Encoding } from "../text/encoding.js";

/** Bytes of an encoding from texts; what Windows-1252 has no sign for loses its accent, or becomes a question mark. */
export function encoderOf(encoding: Encoding): (text: string) => Uint8Array {
  if (encoding === "utf-8") return (text) => new TextEncoder().encode(text);
  if (encoding === "windows-1252") return windows1252;
  const isLittle = encoding === "utf-16le";
  return (text) => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return new Uint8Array(bytes.buffer);
  };
}

let codes: ReadonlyMap<string, number> | undefined;

function windows1252(text: string): Uint8Array {
  codes ??= new Map(
    Array.from({ length: 256 }, (_, code) => [
      new TextDecoder("windows-1252").decode(Uint8Array.of(code)),
      code,
    ]),
  );
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character) ?? codes.get(character.normalize("NFD")[0] ?? "");
    bytes.push(code ?? 63);
  }
  return Uint8Array.from(bytes);
}
