import * as z from "zod";
import type { Sensitivity } from "./meta.js";

/** The JSON Pointers, of one key or two, of a record's fields that have a sensitivity or lie within one that has. */
export function pointersOf(record: z.ZodObject, sensitivity: Sensitivity): string[] {
  return Object.entries(record.shape).flatMap(([key, part]) => {
    const schema = inside(part);
    const inner = schema._zod.def.type === "object" ? Object.entries((schema as z.ZodObject).shape) : [];
    const held = sensitivityOf(schema) === sensitivity;
    const within = inner.filter(([, field]) => held || sensitivityOf(inside(field)) === sensitivity);
    return [...(held ? [`/${key}`] : []), ...within.map(([field]) => `/${key}/${field}`)];
  });
}

/** What an optional field or a list holds. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === "optional") return inside(def.innerType);
  return def.type === "array" ? inside(def.element) : schema;
}

const sensitivityOf = (schema: z.core.$ZodType): Sensitivity | undefined =>
  (z.globalRegistry.get(schema) as z.GlobalMeta | undefined)?.["x-sensitivity"];
