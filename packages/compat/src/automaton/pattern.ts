import type { DFA } from "refa";
import { languageOf } from "./language.js";
import type { Walk } from "./walk.js";

interface State {
  node: DFA.ReadonlyNode;
  /** The bits of a character read so far, and how many continuation bytes are left. */
  code: number;
  left: number;
}

/** A pattern as a walk over the bytes of UTF-8: refa gives the automaton over characters. */
export function patternWalk(pattern: string, flags?: string): Walk<State> {
  const dfa = languageOf(pattern, flags);
  const ids = new Map([...dfa.nodes()].map((node, id) => [node as DFA.ReadonlyNode, id]));
  return {
    start: { node: dfa.initial, code: 0, left: 0 },
    step: ({ node, code, left }, byte) => {
      const read = utf8(code, left, byte);
      if (!read) return undefined;
      if (read.left === 0) {
        const next = node.out.get(read.code);
        return next && { node: next, code: 0, left: 0 };
      }
      const shift = 6 * read.left;
      const [low, high] = [read.code << shift, ((read.code + 1) << shift) - 1];
      const ways = [...node.out].filter(([range]) => range.min <= high && range.max >= low);
      return ways.length > 0 ? { node, ...settled(ways, read, low, high) } : undefined;
    },
    accepts: ({ node, left }) => left === 0 && dfa.finals.has(node as DFA.Node),
    key: ({ node, code, left }) => `${ids.get(node)} ${left} ${code}`,
  };
}

/**
 * Where every character that can still follow leads to one state, the bits read so far no longer matter: they are
 * exchanged for those of the first block of the range, so that the many ways of saying so become one state. Block 0 is
 * left alone: some of it is written in fewer bytes.
 */
function settled(
  ways: [{ min: number; max: number }, DFA.ReadonlyNode][],
  read: { code: number; left: number },
  low: number,
  high: number,
): { code: number; left: number } {
  const [only] = ways;
  const surrogates = low < 0xe000 && high >= 0xd800;
  if (!only || surrogates || only[0].min > low || only[0].max < high) return read;
  const size = 1 << (6 * read.left);
  const code = Math.max(1, Math.ceil(only[0].min / size));
  return (code + 1) * size - 1 > only[0].max ? read : { code, left: read.left };
}

/** A step of reading UTF-8: the bits so far and the bytes left, or `undefined` for a byte that cannot stand here. */
function utf8(code: number, left: number, byte: number): { code: number; left: number } | undefined {
  if (left === 0) {
    if (byte < 0x80) return { code: byte, left: 0 };
    if (byte >= 0xc2 && byte < 0xe0) return { code: byte & 0x1f, left: 1 };
    if (byte >= 0xe0 && byte < 0xf0) return { code: byte & 0x0f, left: 2 };
    return byte >= 0xf0 && byte < 0xf5 ? { code: byte & 0x07, left: 3 } : undefined;
  }
  if ((byte & 0xc0) !== 0x80) return undefined;
  const read = (code << 6) | (byte & 0x3f);
  const whole = read << (6 * (left - 1));
  const overlong = (left === 2 && whole < 0x800) || (left === 3 && whole < 0x10000);
  const surrogate = left === 2 && whole >= 0xd800 && whole < 0xe000;
  return overlong || surrogate || whole > 0x10ffff ? undefined : { code: read, left: left - 1 };
}
