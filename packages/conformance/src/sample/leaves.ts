import { type JsonSchema, nameIn } from "../artefact.js";

/** A single value in a record: where it stands, what holds it, and the field or code list that judges it. */
export interface Leaf {
  at: string;
  parent: Record<string, unknown> | unknown[];
  key: string | number;
  /** The name of the field or code list: of the one its scheme names, where a scheme decides. */
  of: string;
}

/** Every single value in a record that its schema names. */
export function leaves(record: unknown, root: JsonSchema): Leaf[] {
  const resolved = (schema: JsonSchema): JsonSchema =>
    schema.$ref ? (root.$defs?.[nameIn(schema.$ref)] ?? {}) : schema;

  const visit = (value: unknown, schema: JsonSchema, at: string): Leaf[] => {
    const target = resolved(schema);
    if (Array.isArray(value))
      return value.flatMap((item, key) => child(value, key, item, target.items ?? {}, `${at}/${key}`));
    if (typeof value !== "object" || value === null) return [];
    const held = value as Record<string, unknown>;
    const byScheme = (target.allOf ?? []).find(({ if: { properties } }) =>
      Object.entries(properties).every(([key, { const: code }]) => held[key] === code),
    );
    return Object.entries(held).flatMap(([key, item]) => {
      const part = byScheme?.then.properties[key] ?? target.properties?.[key];
      return part ? child(held, key, item, part, `${at}/${key}`) : [];
    });
  };

  const child = (
    parent: Leaf["parent"],
    key: string | number,
    value: unknown,
    schema: JsonSchema,
    at: string,
  ): Leaf[] =>
    schema.$ref && (typeof value !== "object" || value === null)
      ? [{ at, parent, key, of: nameIn(schema.$ref) }]
      : visit(value, schema, at);

  return visit(record, root, "");
}
