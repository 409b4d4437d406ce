import { schemaId } from "../../packages/schemas/src/standard.js";
import type { JsonSchema } from "./json-schema.js";

/** Rewrites every reference in a schema, and drops the `$id` and `$schema` that only stand at the root of a file. */
export function rewritten(schema: JsonSchema, refTo: (name: string) => string): JsonSchema {
  const walk = (node: unknown, isRoot: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => walk(item, false));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => !(isRoot && (key === "$id" || key === "$schema")))
        .map(([key, value]) =>
          key === "$ref" && typeof value === "string"
            ? [key, refTo(nameIn(value))]
            : [key, walk(value, false)],
        ),
    );
  };
  return walk(schema, true) as JsonSchema;
}

/** The name in a reference: `https://…/1.0.0/Uprn.schema.json` → `Uprn`. */
export const nameIn = (ref: string): string => ref.replace(/^.*\//, "").replace(/\.schema\.json$/, "");

/** The names of the schemas a schema refers to, directly or through others, in the order they are met. */
export function closure(name: string, schemas: ReadonlyMap<string, JsonSchema>): string[] {
  const met = new Set<string>();
  const visit = (at: string): void => {
    for (const [, ref] of JSON.stringify(schemas.get(at)).matchAll(/"\$ref":"([^"]+)"/g)) {
      const next = nameIn(ref ?? "");
      if (met.has(next)) continue;
      met.add(next);
      visit(next);
    }
  };
  visit(name);
  met.delete(name);
  return [...met];
}

/** One file that holds a record's schema and all it refers to, under `$defs`. */
export function bundle(name: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const refTo = (target: string): string => `#/$defs/${target}`;
  const root = schemas.get(name) ?? {};
  return {
    $schema: root["$schema"],
    $id: schemaId(name, "bundled/"),
    ...rewritten(root, refTo),
    $defs: Object.fromEntries(
      closure(name, schemas)
        .sort()
        .map((other) => [other, rewritten(schemas.get(other) ?? {}, refTo)]),
    ),
  };
}

/** The schemas as components of an OpenAPI 3.1 description, to be referred to from an API's own. */
export function openApi(schemas: ReadonlyMap<string, JsonSchema>, version: string): JsonSchema {
  return {
    openapi: "3.1.1",
    info: { title: "Council Data Standards", version, license: { name: "MIT", identifier: "MIT" } },
    paths: {},
    components: {
      schemas: Object.fromEntries(
        [...schemas].map(([name, schema]) => [
          name,
          rewritten(schema, (target) => `#/components/schemas/${target}`),
        ]),
      ),
    },
  };
}
