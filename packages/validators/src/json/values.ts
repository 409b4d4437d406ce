import type { Whereabouts } from "../bytes/judge.js";
import type { Node } from "./nodes.js";

const [QUOTE, COMMA, BACKSLASH, CLOSE_LIST, CLOSE] = [34, 44, 92, 93, 125] as const;

/** Finds the single values of a record whose structure is known to be right; gives where it ends. */
export function findValues(bytes: Uint8Array, from: number, root: Node, found: Whereabouts): number {
  found.starts.fill(-1);
  found.ends.fill(-1);
  return findWithin(bytes, from, root, found);
}

/** Finds the values of a place; gives where it ends. */
function findWithin(bytes: Uint8Array, from: number, node: Node, found: Whereabouts): number {
  const { kind, column, children } = node;
  let at = skipSpace(bytes, from);
  if (kind === "text" || kind === "bare") {
    const start = kind === "text" ? at + 1 : at;
    at = kind === "text" ? textEnd(bytes, start) : bareEnd(bytes, start);
    found.starts[column] = start;
    found.ends[column] = at;
    return kind === "text" ? at + 1 : at;
  }
  for (let place = 0; ; place++) {
    at = skipSpace(bytes, at + 1);
    if (kind === "object") {
      while (!isKey(bytes, at + 1, children[place] as Node)) place++;
      // behind the key, its quotes and the colon
      at = skipSpace(bytes, at + (children[place] as Node).keyBytes.length + 2) + 1;
    }
    at = skipSpace(bytes, findWithin(bytes, at, children[place] as Node, found));
    if (bytes[at] === CLOSE || bytes[at] === CLOSE_LIST) return at + 1;
  }
}

function isKey(bytes: Uint8Array, from: number, { keyBytes }: Node): boolean {
  for (let at = 0; at < keyBytes.length; at++) if (bytes[from + at] !== keyBytes[at]) return false;
  return bytes[from + keyBytes.length] === QUOTE;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] as number) <= 32) at++;
  return at;
}

function textEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function bareEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (!isBehindBare(bytes[at] as number)) at++;
  return at;
}

const isBehindBare = (byte: number): boolean =>
  byte <= 32 || byte === COMMA || byte === CLOSE || byte === CLOSE_LIST;
