import type { Chance } from "../../../conformance/src/sample/random.js";

const utf8 = new TextEncoder();

/** What is put into a right file: bytes that no UTF-8 has, and texts that readers have fallen over. */
const insertions: readonly Uint8Array[] = [
  ...[[0], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0x80]].map(
    (bytes) => Uint8Array.from(bytes),
  ),
  ...[
    '"',
    '""',
    "\n",
    "\r",
    "\r\n",
    ",",
    ";",
    "\t",
    "\ufeff",
    "\\ud800",
    "\\udc00\\ud800",
    "\\u0000",
    "\\",
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[",
    '{"a":{"a":{"a":',
    ":",
    "null",
    "-0",
    "1e999",
    "01",
    "1.",
    '"__proto__":{"x":1},',
    '"constructor":1,',
    "__proto__",
    '"id":"x",',
    "\u2028",
    "\u202e",
    "🏳️‍🌈",
    "=cmd|' /C calc'!A0",
    "/*",
    "//",
    "NaN",
  ].map((text) => utf8.encode(text)),
];

const spliced = (bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array => {
  const made = new Uint8Array(bytes.length - (to - from) + put.length);
  made.set(bytes.subarray(0, from));
  made.set(put, from);
  made.set(bytes.subarray(to), from + put.length);
  return made;
};

const stretch = (bytes: Uint8Array, chance: Chance, longest: number): [from: number, to: number] => {
  const from = chance.between(0, bytes.length);
  return [from, Math.min(bytes.length, from + chance.between(0, longest))];
};

const ways: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  // a byte exchanged
  (bytes, chance) => {
    const [from] = stretch(bytes, chance, 0);
    return spliced(bytes, from, Math.min(from + 1, bytes.length), Uint8Array.of(chance.between(0, 255)));
  },
  // a bit flipped
  (bytes, chance) => {
    const [from] = stretch(bytes, chance, 0);
    const flipped = (bytes[from] ?? 0) ^ (1 << chance.between(0, 7));
    return spliced(bytes, from, Math.min(from + 1, bytes.length), Uint8Array.of(flipped));
  },
  // something put in
  (bytes, chance) => {
    const [from] = stretch(bytes, chance, 0);
    return spliced(bytes, from, from, chance.of(insertions));
  },
  // something replaced
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance, 40);
    return spliced(bytes, from, to, chance.of(insertions));
  },
  // a stretch left out
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance, 200);
    return spliced(bytes, from, to, new Uint8Array(0));
  },
  // a stretch twice, or many times
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance, 60);
    const times = chance.of([1, 1, 1, 2, 50]);
    const again = Uint8Array.from(
      { length: (to - from) * times },
      (_, at) => bytes[from + (at % (to - from))] ?? 0,
    );
    return spliced(bytes, to, to, again);
  },
  // the end cut off
  (bytes, chance) => bytes.subarray(0, chance.between(0, bytes.length)),
];

/** A file with some faults of bytes put into it, often only one. */
export function mutated(bytes: Uint8Array, chance: Chance): Uint8Array {
  let made = bytes;
  for (let times = chance.of([0, 1, 1, 1, 2, 3, 8]); times > 0; times--) made = chance.of(ways)(made, chance);
  return made;
}
