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
function forTypes(schema: JsonSchema, name: string): JsonSchema {
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
      properties: Object.fromEntries(Object.entries(properties).map(([key, held]) => [key, walk(held)])),
    }),
    title: name,
    description: `${schema["description"]}${source}`,
  };
}

/** Describes each field that has no comment of its own with the description of what it refers to. */
function commented(text: string, schemas: ReadonlyMap<string, JsonSchema>): string {
  let name = "";
  let before = "";
  return text
    .split("\n")
    .map((line) => {
      name = /^export interface (\w+)/.exec(line)?.[1] ?? name;
      const key = /^ {2}(\$?\w+)\??: /.exec(line)?.[1];
      const field = key && (schemas.get(name)?.["properties"] as Record<string, JsonSchema>)?.[key];
      const said = field && !before.endsWith("*/") && descriptionOf(field, schemas);
      before = line;
      return said ? `  /**\n   * ${said}\n   */\n${line}` : line;
    })
    .join("\n");
}

const descriptionOf = (field: JsonSchema, schemas: ReadonlyMap<string, JsonSchema>): unknown =>
  field["description"] ?? schemas.get(nameIn(String(field["$ref"])))?.["description"];

const isOpenObject = (schema: JsonSchema): boolean =>
  schema["type"] === "object" && !("properties" in schema) && !("additionalProperties" in schema);

/** TypeScript declarations of the named schemas (of draft-07 form), with their descriptions as comments. */
export async function types(
  names: readonly string[],
  schemas: ReadonlyMap<string, JsonSchema>,
): Promise<string> {
  const definitions = Object.fromEntries(
    names.map((name) => [name, forTypes(schemas.get(name) ?? {}, name)]),
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
  return commented(text, schemas)
    .replace(/export interface Everything \{[\s\S]*?\n\}\n/, "")
    .trim();
}
