import { accepts } from "@council-data/validators/automaton";
import { shortest } from "../automaton/texts.js";
import { arrayShape } from "./array-shape.js";
import type { Node } from "./json-schema.js";
import { kept } from "./kept.js";
import { numberRange } from "./number-range.js";
import { objectShape } from "./object-shape.js";
import { type Shape, shapesOf, valuesIn } from "./shapes.js";
import { textLanguage } from "./text-language.js";

const mostDepth = 12;

/** Whether a node certainly allows no value at all. */
export const isEmpty = (node: Node, depth = 0): boolean =>
  depth === 0 ? isEmptyAtAll(node) : depth <= mostDepth && isEmptyWithin(node, depth);

const isEmptyWithin = (node: Node, depth: number): boolean =>
  shapesOf(node).shapes.every((shape) => isEmptyShape(shape, depth));

const isEmptyAtAll = kept((node) => isEmptyWithin(node, 0));

/** Whether a shape certainly allows no value at all. */
export function isEmptyShape({ type, facets }: Shape, depth = 0): boolean {
  if (type === "string") return shortest(textLanguage(facets).automaton) === undefined;
  if (type === "number") {
    const { minimum, maximum, isOpenAbove, isOpenBelow, values } = numberRange(facets);
    return values?.length === 0 || minimum > maximum || (minimum === maximum && (isOpenAbove || isOpenBelow));
  }
  if (type === "boolean")
    return ![true, false].some((value) =>
      facets.every(({ schema }) => valuesIn(schema)?.includes(value) ?? true),
    );
  if (type === "array") {
    const { minItems, maxItems, item } = arrayShape(facets);
    return minItems > maxItems || (minItems > 0 && isEmpty(item(0), depth + 1));
  }
  if (type === "null") return false;
  const { required, names, property, minProperties, maxProperties } = objectShape(facets);
  return (
    minProperties > maxProperties ||
    [...required].some((key) => (names && !accepts(names, key)) || isEmpty(property(key), depth + 1))
  );
}
