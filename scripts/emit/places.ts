import { nameIn } from "./bundle.js";
import type { JsonSchema } from "./json-schema.js";

/** A place in a record: its JSON Pointer, `*` for every item of a list, and the schema that stands there. */
export interface Place {
  at: string;
  /** The name of the schema that stands there, where it has one. */
  of?: string;
  schema: JsonSchema;
}

/** Every place in a record, the record itself first, each followed by what it holds. */
export function places(name: string, schemas: ReadonlyMap<string, JsonSchema>): Place[] {
  const visit = (schema: JsonSchema, at: string, of?: string): Place[] => {
    const ref = schema["$ref"];
    if (typeof ref === "string")
      return visit({ ...schemas.get(nameIn(ref)), ...schema, $ref: undefined }, at, nameIn(ref));
    const properties = Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>);
    const items = schema["items"] as JsonSchema | undefined;
    return [
      { at, schema, ...(of && { of }) },
      ...properties.flatMap(([key, property]) => visit(property, `${at}/${key}`)),
      ...(items ? visit(items, `${at}/*`) : []),
    ];
  };
  return visit(schemas.get(name) ?? {}, "", name);
}

/** The headings of a CSV file that holds every field of a record, one item to a list. */
export const headings = (name: string, schemas: ReadonlyMap<string, JsonSchema>): string[] =>
  places(name, schemas)
    .filter(({ schema }) => schema["type"] !== "object" && schema["type"] !== "array")
    .map(({ at }) => at.slice(1).replaceAll("*", "0"));

/** Every rule of a record with the place it is judged at: what another language needs so as to judge them. */
export const rulesOf = (name: string, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema[] =>
  places(name, schemas).flatMap(({ at, schema }) =>
    ((schema["x-rules"] ?? []) as JsonSchema[]).map((rule) => ({ within: at, ...rule })),
  );
