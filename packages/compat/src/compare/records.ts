import { type RecordName, sampleRecords } from "@council-data/conformance";
import { chance } from "../chance.js";
import { arrayShape } from "../schema/array-shape.js";
import { isEmpty } from "../schema/is-empty.js";
import { type Node, nodeOf } from "../schema/json-schema.js";
import { objectShape } from "../schema/object-shape.js";
import { shapesOf, typeOf } from "../schema/shapes.js";
import { none, witness } from "../schema/witness.js";
import { standardOf } from "./standard.js";

/** Records to hold a schema against: the standard's samples, right and wrong, cut to the keys it has, and some of its own. */
export function* records(of: RecordName, node: Node, count: number): Generator<unknown> {
  const prefer = nodeOf(standardOf(of).schema);
  const random = chance();
  const right = sampleRecords(of, { count, seed: 1 });
  const wrong = sampleRecords(of, { count, seed: 2, faults: 1 });
  for (let made = 0; made < count; made++) {
    const own = made % 3 === 2 ? witness(node, { prefer, random }) : none;
    yield own !== none ? own : cut((made % 3 === 1 ? wrong : right).next().value, node);
  }
}

/** A record without the keys that a schema does not allow. */
export function cut(value: unknown, node: Node): unknown {
  if (typeof value !== "object" || value === null) return value;
  const shapes = shapesOf(node).shapes.filter(({ type }) => type === typeOf(value));
  const [shape] = shapes;
  if (!shape) return value;
  if (Array.isArray(value)) {
    const { item } = arrayShape(shape.facets);
    return value.map((one, place) => cut(one, item(place)));
  }
  const { property } = objectShape(shape.facets);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => {
      const at = property(key);
      return isEmpty(at) ? [] : [[key, cut(held, at)]];
    }),
  );
}
