import type { Node } from "./json-schema.js";

const ids = new WeakMap<object, number>();
let last = 0;

const idOf = (schema: object | boolean): string => {
  if (typeof schema === "boolean") return String(schema);
  const known = ids.get(schema) ?? ++last;
  ids.set(schema, known);
  return String(known);
};

/** A name that is equal for nodes of the same schemas. */
export const nameOf = (node: Node): string =>
  [...new Set(node.map(({ schema }) => idOf(schema)))].sort().join();

const mostKept = 20_000;

/** Remembers what was found of a node: fields recur all over a record, and records by the thousand. */
export function kept<T>(find: (node: Node) => T): (node: Node) => T {
  const found = new Map<string, T>();
  return (node) => {
    const name = nameOf(node);
    const known = found.get(name);
    if (known !== undefined) return known;
    if (found.size >= mostKept) found.clear();
    const value = find(node);
    found.set(name, value);
    return value;
  };
}

/** Remembers what was made of two things, as long as they are there. */
export function keptOfPairs<A extends object, T>(make: (a: A, b: A) => T): (a: A, b: A) => T {
  const found = new WeakMap<A, WeakMap<A, { value: T }>>();
  return (a, b) => {
    const ofA = found.get(a) ?? new WeakMap<A, { value: T }>();
    found.set(a, ofA);
    const known = ofA.get(b) ?? { value: make(a, b) };
    ofA.set(b, known);
    return known.value;
  };
}
