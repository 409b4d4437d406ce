import type { TablePlace } from "../bytes/places.js";
import { kinds } from "../generated/tables.js";

/** A place in records as JSON writes it, with what may stand in it in the order in which it stands. */
export interface Node {
  kind: "object" | "list" | "text" | "bare";
  parent?: Node;
  /** The keys that lead here, as a JSON Pointer. */
  at: string;
  key: string;
  keyBytes: Uint8Array;
  /** Its position among the places of its parent. */
  index: number;
  children: Node[];
  byKey: ReadonlyMap<string, Node>;
  /** The column of a single value. */
  column: number;
  /** The columns of all single values within it, in their order. */
  columns: number[];
}

const encoder = new TextEncoder();

/** The places of a record as nodes, by the tree of its columns. */
export function nodeOf(place: TablePlace, key = "", index = 0, parent?: Node): Node {
  const node: Node = {
    kind: kindOf(place),
    at: parent ? `${parent.at}/${key}` : "",
    key,
    keyBytes: encoder.encode(key),
    index,
    children: [],
    byKey: new Map(),
    column: place.column ?? -1,
    columns: place.column === undefined ? [] : [place.column],
    ...(parent && { parent }),
  };
  node.children = [...place.parts].map(([name, part], at) => nodeOf(part, name, at, node));
  node.byKey = new Map(node.children.map((child) => [child.key, child]));
  node.columns.push(...node.children.flatMap(({ columns }) => columns));
  return node;
}

function kindOf({ of, isList, column }: TablePlace): Node["kind"] {
  if (column === undefined) return isList ? "list" : "object";
  return kinds[of] ? "bare" : "text";
}
