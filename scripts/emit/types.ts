import { compile } from "json-schema-to-typescript";
import { nameIn } from "./bundle.js";
import type { JsonSchema } from "./json-schema.js";

// above this a union of literals slows compilers and editors more than it helps a reader
const longestUnion = 40;

// what would name a type or stand as a tag that documentation tools do not know
const unsaid = [
  "title",
  "$id",
  "$schema",
  "examples",
  "not",
  "pattern",
  "minItems",
  "minProperties",
  "maxLength",
  "minimum",
  "maximum",
];

/** The schema as json-schema-to-typescript takes it best: every name from the catalogue, no other keyword that names. */
function forTypes(schema: JsonSchema, name: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    const { allOf, enum: codes, ...rest } = node as { allOf?: JsonSchema[]; enum?: unknown[]; not?: unknown };
    const ref = allOf?.find((part) => "$ref" in part)?.["$ref"] as string | undefined;
    const kept = Object.entries(rest)
      .filter(([key]) => !key.startsWith("x-") && !unsaid.includes(key))
      .map(([key, value]) => [
        key,
        key === "$ref" ? `#/definitions/${nameIn(value as string)}` : walk(value),
      ]);
    return {
      ...Object.fromEntries(kept),
      ...(ref && { allOf: [{ $ref: `#/definitions/${nameIn(ref)}` }] }),
      ...(isOpenObject(rest) && { additionalProperties: {} }),
      ...(codes && codes.length <= longestUnion && { enum: codes }),
    };
  };
  const { properties, ...rest } = schema as { properties?: Record<string, JsonSchema> };
  const source = schema["x-source"] ? `\n\n@see ${schema["x-source"]}` : "";
  return {
    ...(walk(rest) as JsonSchema),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, held]) => [key, walk(described(held, schemas))]),
      ),
    }),
    title: name,
    description: `${schema["description"]}${source}`,
  };
}

/** A field with the description of what it refers to, where it has none of its own. */
const described = (field: JsonSchema, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema =>
  typeof field["$ref"] === "string"
    ? { description: schemas.get(nameIn(field["$ref"]))?.["description"], allOf: [{ $ref: field["$ref"] }] }
    : field;

const isOpenObject = (schema: JsonSchema): boolean =>
  schema["type"] === "object" && !("properties" in schema) && !("additionalProperties" in schema);

/** TypeScript declarations of the named schemas (of draft-07 form), with their descriptions as comments. */
export async function types(
  names: readonly string[],
  schemas: ReadonlyMap<string, JsonSchema>,
): Promise<string> {
  const definitions = Object.fromEntries(
    names.map((name) => [name, forTypes(schemas.get(name) ?? {}, name, schemas)]),
  );
  const root = {
    title: "Everything",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    definitions,
  };
  const text = await compile(root as never, "Everything", {
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { printWidth: 110 },
  });
  return text.replace(/export interface Everything \{[\s\S]*?\n\}\n/, "").trim();
}
