import type { Automaton } from "../../../packages/validators/src/automaton/automaton.js";
import { automatonOf } from "../automata/automaton-of.js";
import { closure, nameIn } from "../bundle.js";
import type { JsonSchema } from "../json-schema.js";
import { celToFacts } from "./cel-to-facts.js";
import { isObjectSchema } from "./object.js";

type Schemas = ReadonlyMap<string, JsonSchema>;

// any text of valid UTF-8, as what stands under extensions
const anyText: JsonSchema = { type: "string", pattern: "^[\0-\ud7ff\ue000-\u{10ffff}]+$" };

/** The module of tables that the byte paths run on: the automaton of each value, and the shape of each object. */
export function tablesModule(schemas: Schemas, records: readonly string[], banner: string): string {
  const names = [...new Set(records.flatMap((record) => [record, ...closure(record, schemas)]))].sort();
  const single = names.flatMap((name) => {
    const automaton = automatonOf(schemas.get(name) ?? {});
    return automaton ? [`  ${name}: ${packed(automaton)},`] : [];
  });
  const any = automatonOf(anyText);
  if (any) single.push(`  AnyText: ${packed(any)},`);
  const kinds = names.flatMap((name) => {
    const { type } = schemas.get(name) ?? {};
    if (type === "boolean") return [[name, type]];
    return type === "integer" || type === "number" ? [[name, "number"]] : [];
  });
  const shapes = names
    .filter((name) => isObjectSchema(schemas.get(name) ?? {}))
    .map((name) => `  ${name}: ${JSON.stringify(shapeOf(schemas.get(name) ?? {}))},`);
  return [
    banner,
    "// biome-ignore-all lint: generated",
    'import type { PackedAutomaton, ShapeTable } from "../bytes/tables.js";',
    `/** The automata of fields and code lists. */\nexport const automata: Readonly<Record<string, PackedAutomaton>> = {\n${single.join("\n")}\n};`,
    `/** The fields whose values are no texts. */\nexport const kinds: Readonly<Record<string, "number" | "boolean">> = ${JSON.stringify(Object.fromEntries(kinds))};`,
    `/** The shapes of records and of what they hold. */\nexport const shapes: Readonly<Record<string, ShapeTable>> = {\n${shapes.join("\n")}\n};`,
    "",
  ].join("\n\n");
}

function packed({ classes, next, accepts, maxCharacters }: Automaton): string {
  const width = next[0]?.length ?? 0;
  const rows = Buffer.from(Uint16Array.from(next.flat()).buffer).toString("base64");
  const letters = String.fromCharCode(...classes.map((one) => one + 40));
  return JSON.stringify([
    letters,
    rows,
    width,
    accepts,
    ...(maxCharacters === undefined ? [] : [maxCharacters]),
  ]);
}

function shapeOf(schema: JsonSchema): object {
  const {
    properties,
    required = [],
    allOf = [],
    "x-rules": rules = [],
  } = schema as {
    properties: Record<string, JsonSchema>;
    required?: string[];
    allOf?: {
      if: { properties: Record<string, { const: string }> };
      then: { properties: Record<string, { $ref: string }> };
    }[];
    "x-rules"?: { severity: string; cel: string }[];
  };
  const field = ({ $ref, items, const: text }: JsonSchema): unknown =>
    items
      ? { list: nameIn(String((items as JsonSchema)["$ref"])) }
      : text === undefined
        ? nameIn(String($ref))
        : { is: text };
  const [first] = allOf;
  const [scheme = ""] = Object.keys(first?.if.properties ?? {});
  const [value = ""] = Object.keys(first?.then.properties ?? {});
  const byCode = allOf.map((one) => [
    one.if.properties[scheme]?.const,
    nameIn(one.then.properties[value]?.$ref ?? ""),
  ]);
  return {
    fields: Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, field(property)])),
    required,
    ...(first && { schemes: [scheme, value, Object.fromEntries(byCode)] }),
    rules: rules.filter(({ severity }) => severity === "error").map(({ cel }) => celToFacts(cel)),
  };
}
