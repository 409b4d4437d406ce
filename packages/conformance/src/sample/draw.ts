import { sample } from "@council-data/validators/automaton";
import { automatonOf, type JsonSchema, nameIn } from "../artefact.js";
import type { Chance } from "./random.js";

type Json = Record<string, unknown>;

/** A value that a schema allows, drawn at random: what is required, and some of the rest. Rules are not looked at. */
function drawn(schema: JsonSchema, root: JsonSchema, chance: Chance): unknown {
  const target = schema.$ref ? (root.$defs?.[nameIn(schema.$ref)] ?? {}) : schema;
  if (target.type === "array")
    return Array.from({ length: chance.between(1, 2) }, () => drawn(target.items ?? {}, root, chance));
  if (target.type !== "object") return single(schema, target, chance);
  const { properties, required = [], allOf = [] } = target;
  if (!properties)
    return { [`https://example.org/${chance.digits(2)}`]: chance.of<unknown>(["a", 1.5, [null], {}]) };
  const held: Json = {};
  for (const [key, part] of Object.entries(properties))
    if (required.includes(key) || chance.happens(0.4)) held[key] = drawn(part, root, chance);
  for (const { if: scheme, then } of allOf)
    if (Object.entries(scheme.properties).every(([key, { const: code }]) => held[key] === code))
      for (const [key, part] of Object.entries(then.properties)) held[key] = drawn(part, root, chance);
  return held;
}

function single(schema: JsonSchema, { type, const: only }: JsonSchema, chance: Chance): unknown {
  if (only !== undefined) return only;
  const text = sample(automatonOf(nameIn(schema.$ref ?? "")), chance.next);
  return type === "string" ? text : JSON.parse(text);
}

/** Puts a drawn value into a record, in place, under a key that it may have. */
export function fill(record: Json, schema: JsonSchema, chance: Chance): void {
  const [key, part] = chance.of(Object.entries(schema.properties ?? {}));
  record[key] = drawn(part, schema, chance);
}
