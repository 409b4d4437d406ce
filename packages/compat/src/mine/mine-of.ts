import type { ZodType } from "zod";
import { isKeywords, type Lookup } from "../schema/json-schema.js";
import { type Mine, Unjudgeable } from "./mine.js";
import { plainSchema } from "./plain-schema.js";
import { type Zod3Schema, zod3 } from "./zod-3.js";
import { zod4 } from "./zod-4.js";

const isZod4 = (value: unknown): value is ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;

const isZod3 = (value: unknown): value is Zod3Schema =>
  typeof value === "object" && value !== null && "_def" in value && "safeParse" in value && !isZod4(value);

const isPlain = (value: unknown): boolean =>
  isKeywords(value) &&
  ["$schema", "$ref", "type", "properties", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in value);

/** Whether a value is a schema of a kind that can be compared. */
export const isMine = (value: unknown): boolean => isZod4(value) || isZod3(value) || isPlain(value);

/**
 * What a supplier's schema is: of Zod 4, of Zod 3, or a plain JSON Schema.
 *
 * @param elsewhere finds the schemas that a JSON Schema refers to by their addresses.
 * @throws Unjudgeable where it is none of these, or cannot be asked.
 */
export function mineOf(schema: unknown, elsewhere?: Lookup): Mine {
  if (isZod4(schema)) return zod4(schema);
  if (isZod3(schema)) return zod3(schema);
  if (isPlain(schema)) return plainSchema(schema as never, elsewhere);
  throw new Unjudgeable({
    en: "It is neither a Zod schema nor a JSON Schema.",
    cy: "Nid sgema Zod na JSON Schema mohoni.",
  });
}
