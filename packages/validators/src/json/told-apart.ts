import type { Node } from "./nodes.js";

/** Tells the bytes of keys, and those that mean something in JSON, from others. */
export function toldApart(root: Node): (byte: number) => string | undefined {
  const told = new Set('\0\t\n\r "\\/,:[]{}0123456789abcdefABCDEFnrtu');
  const visit = ({ key, children }: Node): void => {
    for (const letter of key) told.add(letter);
    children.forEach(visit);
  };
  visit(root);
  return (byte) => {
    const letter = String.fromCharCode(byte);
    if (told.has(letter)) return letter;
    return byte < 32 ? "control" : undefined;
  };
}
