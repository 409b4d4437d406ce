import type { TablePlace, TableTree } from "./places.js";

/** The columns of places of a record, and of what its objects hold, by their pointers. */
export function pointedIn({ root, free }: TableTree): Map<string, readonly number[]> {
  const pointed = new Map<string, readonly number[]>([["/extensions", free]]);
  for (const [key, part] of root.parts) {
    pointed.set(`/${key}`, columnsIn(part));
    if (!part.isList)
      for (const [inner, held] of part.parts) pointed.set(`/${key}/${inner}`, columnsIn(held));
  }
  return pointed;
}

const columnsIn = ({ column, parts }: TablePlace): number[] =>
  column === undefined ? [...parts.values()].flatMap(columnsIn) : [column];
