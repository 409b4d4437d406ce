import type { Walk } from "./walk.js";

/** What a length counts: characters, as JSON Schema does, or units of UTF-16, as JavaScript does. */
export type Unit = "characters" | "utf-16";

/** Texts of at least so many characters or units. */
export function atLeast(least: number, unit: Unit): Walk<number> {
  return {
    start: 0,
    step: (count, byte) => Math.min(least, count + weight(byte, unit)),
    accepts: (count) => count >= least,
    key: String,
  };
}

/** Texts of at most so many characters or units. */
export function atMost(most: number, unit: Unit): Walk<number> {
  return {
    start: 0,
    step: (count, byte) => (count + weight(byte, unit) > most ? undefined : count + weight(byte, unit)),
    accepts: () => true,
    key: String,
  };
}

/** What a byte adds: continuation bytes nothing, and the first of four a pair of units. */
const weight = (byte: number, unit: Unit): number =>
  (byte & 0xc0) === 0x80 ? 0 : unit === "utf-16" && byte >= 0xf0 ? 2 : 1;
