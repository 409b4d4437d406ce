import * as z from "zod";
import { carriedBy } from "../../packages/schemas/src/authoring/carried.js";
import type { catalogue } from "../../packages/schemas/src/catalogue.js";
import { type Kind, kebab, nameOf, ruleIdOf } from "../../packages/schemas/src/messages/names.js";
import { welshIsReviewed } from "../../packages/schemas/src/messages/welsh-review.js";
import { schemaId } from "../../packages/schemas/src/standard.js";

export type JsonSchema = Record<string, unknown>;
type Catalogue = typeof catalogue;

/** A set of JSON Schemas by name, each with its `$id` and references to the others' `$id`s. */
export function jsonSchemas(
  catalogue: Catalogue,
  target: "draft-2020-12" | "draft-07",
): Map<string, JsonSchema> {
  const folder = target === "draft-07" ? "draft-07/" : "";
  const registry = z.registry<{ id: string }>();
  for (const schemas of Object.values(catalogue))
    for (const [name, schema] of Object.entries(schemas)) registry.add(schema as z.ZodType, { id: name });

  const refOf = (schema: z.core.$ZodType): string =>
    schemaId(registry.get(schema)?.id ?? fail(schema), folder);
  const files = filesOf(catalogue);
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => schemaId(id, folder),
    io: "input",
    target,
    // refused here with the name of the file, and not by Zod without it
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema, path }) => {
      if (
        !("$ref" in jsonSchema) &&
        !("allOf" in jsonSchema && jsonSchema.allOf?.some((part) => "$ref" in part))
      )
        carryChecks(zodSchema as z.core.$ZodTypes, jsonSchema as JsonSchema, refOf, (what) => {
          const at = path.length > 0 ? ` (at ${path.join("/")})` : "";
          throw new Error(
            `${files.get(zodSchema._zod.def) ?? "packages/schemas/src"}: ${what} cannot be carried over into JSON Schema${at}.`,
          );
        });
    },
  });
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [name, finished(schema as JsonSchema, catalogue, name)]),
  );
}

const fail = (schema: z.core.$ZodType): never => {
  throw new Error(`A ${schema._zod.def.type} schema is referred to and has no file of its own.`);
};

const emittedByZod = new Set(["string_format", "greater_than", "less_than", "number_format", "min_length"]);
const types = new Set<string>([
  ...["string", "number", "boolean", "enum", "literal", "object", "array", "record"],
  ...["optional", "never", "unknown"],
]);

/** What a regex of JSON Schema's dialects need not know, and no automaton can: look-arounds and back-references. */
const notRegular = /\\(?:[1-9]|k<)|\(\?<?[=!]/;

const folders: Readonly<Record<Kind, string>> = {
  field: "fields",
  "code-list": "code-lists",
  record: "records",
};

/** The file that each definition stands in: that of a field also where a record uses it under another title. */
function filesOf(catalogue: Catalogue): ReadonlyMap<object, string> {
  const files = new Map<object, string>();
  const visit = (part: unknown, file: string): void => {
    if (typeof part !== "object" || part === null || part instanceof RegExp) return;
    const def = "_zod" in part ? (part as z.core.$ZodType)._zod.def : part;
    if (files.has(def)) return;
    files.set(def, file);
    for (const held of Object.values(def)) visit(held, file);
  };
  for (const [kind, schemas] of Object.entries(catalogue))
    for (const [name, schema] of Object.entries(schemas))
      visit(schema, `packages/schemas/src/${folders[kind as Kind]}/${kebab(name)}.ts`);
  return files;
}

/** Adds what Zod's emitter drops, and stops the build where something cannot be carried over. */
function carryChecks(
  schema: z.core.$ZodTypes,
  json: JsonSchema,
  refOf: (schema: z.core.$ZodType) => string,
  lost: (what: string) => never,
): void {
  const def = schema._zod.def;
  if (!types.has(def.type)) lost(`z.${def.type}`);
  if ("coerce" in def && def.coerce) lost("coercion");
  if (def.type === "string" && "format" in def) lost(`the format ${def.format}, whose pattern is Zod's own,`);
  if (def.type === "object" && def.catchall?._zod.def.type !== "never") lost("z.object, which is open,");
  const carried = (def.checks ?? []).map((check) => {
    const {
      check: kind,
      pattern,
      format,
    } = (check as z.core.$ZodCheck)._zod.def as unknown as {
      check: string;
      pattern?: RegExp;
      format?: string;
    };
    if (kind === "string_format" && format !== "regex")
      lost(`the format ${format}, whose pattern is Zod's own,`);
    if (pattern && !/^u?$/.test(pattern.flags)) lost(`the flags of ${pattern}`);
    if (pattern && notRegular.test(pattern.source)) lost(`the look-around or back-reference in ${pattern}`);
    if (kind === "min_length" && def.type !== "array") lost("a length counted in UTF-16 units");
    const carries = carriedBy(check as z.core.$ZodCheck<never>);
    if (!carries && !emittedByZod.has(kind)) lost(`a check of kind ${kind}`);
    return carries?.(refOf) ?? {};
  });
  for (const fragment of carried) for (const key of Object.keys(fragment)) delete json[key];
  for (const fragment of carried) Object.assign(json, together(json, fragment));
}

/** A fragment whose lists are joined to those already there. */
const together = (json: JsonSchema, fragment: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(fragment).map(([key, value]) => {
      const held = json[key];
      if (held === undefined) return [key, value];
      if (!Array.isArray(held) || !Array.isArray(value)) throw new Error(`${key} is carried twice`);
      return [key, [...held, ...value]];
    }),
  );

const order = ["$schema", "$id", "title", "description", "x-cy", "x-rule", "x-message", "type", "$ref"];

/** A schema with its rule id, its Welsh marked as reviewed or not, and its keys in an order people read. */
function finished(schema: JsonSchema, catalogue: Catalogue, name: string): JsonSchema {
  const zod = Object.values(catalogue)
    .flatMap((schemas) => Object.entries(schemas))
    .find(([id]) => id === name)?.[1];
  const named = zod && nameOf(zod as z.ZodType);
  if (!named) throw new Error(`${name} is not in the catalogue`);
  const rule = { "x-rule": ruleIdOf(named) };
  const { additionalProperties: rest } = schema;
  const held = typeof rest === "object" ? { additionalProperties: { ...rest, ...rule } } : {};
  return walk({ ...schema, ...held, ...rule }, name) as JsonSchema;
}

/** Whether a schema only refers to another, in the way of either draft. */
const isReference = (schema: object): boolean =>
  "$ref" in schema ||
  ("allOf" in schema && Array.isArray(schema.allOf) && schema.allOf.some((part: object) => "$ref" in part));

function walk(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node.map((item) => walk(item, name));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === "type" && isReference(node)) return [];
    if (key === "x-cy" && typeof value === "object")
      return [[key, { ...value, reviewed: welshIsReviewed(name) }]];
    if (key === "examples" || key === "x-codes" || key === "enum" || key === "x-rules") return [[key, value]];
    return [[key, walk(value, name)]];
  });
  const [[only, parts] = []] = entries;
  if (entries.length === 1 && only === "allOf" && Array.isArray(parts) && parts.length === 1) return parts[0];
  if ("const" in node && "title" in node) entries.push(["x-rule", "record.other-schema"]);
  const place = ([key]: [string, unknown]): number =>
    order.includes(key) ? order.indexOf(key) : order.length;
  const isMap = !("type" in node) && !("$ref" in node) && !("title" in node);
  return Object.fromEntries(isMap ? entries : entries.sort((a, b) => place(a) - place(b)));
}
