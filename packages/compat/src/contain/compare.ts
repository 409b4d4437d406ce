import { isEmptyShape } from "../schema/is-empty.js";
import type { Node } from "../schema/json-schema.js";
import { nameOf } from "../schema/kept.js";
import { type Shape, shapesOf } from "../schema/shapes.js";
import { none, ofShape } from "../schema/witness.js";
import { compareArrays } from "./arrays.js";
import { type Comparison, doubtful, same, shownBy, together } from "./comparison.js";
import { compareObjects } from "./objects.js";
import { compareBooleans, compareNumbers, compareTexts } from "./single-values.js";

/** Compares what two nodes allow: `inner` is contained where there is neither difference nor doubt. */
export type Compare = (inner: Node, outer: Node) => Comparison;

/**
 * A comparison that remembers: what is being compared further out is taken to hold further in, which is how schemas that
 * refer to themselves come to an end.
 */
export function comparer(): Compare {
  const known = new Map<string, Comparison>();
  const compare: Compare = (inner, outer) => {
    const pair = `${nameOf(inner)}|${nameOf(outer)}`;
    const before = known.get(pair);
    if (before) return before;
    known.set(pair, same);
    const found = compareNodes(inner, outer, compare);
    known.set(pair, found);
    return found;
  };
  return compare;
}

function compareNodes(inner: Node, outer: Node, compare: Compare): Comparison {
  if (outer.every(({ schema }) => schema === true)) return same;
  const allowed = shapesOf(outer);
  return together([
    ...shapesOf(inner)
      .shapes.filter((shape) => !isEmptyShape(shape))
      .map((shape) => compareShape(shape, allowed.shapes, outer, compare)),
    doubtful(allowed.lost),
  ]);
}

function compareShape(shape: Shape, allowed: readonly Shape[], outer: Node, compare: Compare): Comparison {
  const rivals = allowed.filter(({ type }) => type === shape.type);
  if (rivals.length === 0) {
    const value = ofShape(shape, { prefer: outer });
    return value === none ? doubtful([{ because: "example", of: shape.type }]) : shownBy(value);
  }
  if (shape.type === "null") return same;
  if (shape.type === "string") return compareTexts(shape, rivals);
  if (shape.type === "boolean") return compareBooleans(shape, rivals);
  const against = (rival: Shape): Comparison =>
    shape.type === "number"
      ? compareNumbers(shape, rival)
      : shape.type === "array"
        ? compareArrays(shape, rival, compare)
        : compareObjects(shape, rival, compare);
  const possible = rivals.length === 1 ? rivals : rivals.filter((rival) => !areApart(shape, rival));
  const found = possible.map(against);
  const [only] = found;
  if (found.length === 1 && only) return only;
  if (found.some(({ differences, doubts }) => differences.length + doubts.length === 0)) return same;
  const value = ofShape(shape, {});
  return found.length === 0 && value !== none
    ? shownBy(value)
    : together([...found, doubtful([{ because: "alternatives", of: "" }])]);
}

/** Whether no value is right by both. */
const areApart = (a: Shape, b: Shape): boolean =>
  isEmptyShape({ type: a.type, facets: [...a.facets, ...b.facets] });
