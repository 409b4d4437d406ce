import { nameIn } from "../bundle.js";
import type { JsonSchema } from "../json-schema.js";
import { celToJs } from "./cel-to-js.js";

type Schemas = ReadonlyMap<string, JsonSchema>;

interface Shape {
  properties: Record<string, JsonSchema>;
  required?: string[];
  allOf?: {
    if: { properties: Record<string, { const: string }> };
    then: { properties: Record<string, JsonSchema> };
  }[];
  "x-rules"?: {
    id: string;
    severity: string;
    reads: string[];
    at: string;
    cel: string;
    message: { en: string };
  }[];
}

export const isObjectSchema = (schema: JsonSchema): boolean =>
  schema["type"] === "object" && "properties" in schema;

/**
 * The function that judges one kind of object. It has two uses in one: without `found` it leaves at the first fault,
 * with it it goes on and lists them all. Keys are walked and not looked up, because records differ in which they have.
 */
export function objectCode(name: string, schema: JsonSchema, schemas: Schemas): string {
  const { properties, required = [], allOf = [], "x-rules": rules = [] } = schema as unknown as Shape;
  const keys = Object.keys(properties);
  const errors = rules.filter(({ severity }) => severity === "error");
  const kept = new Set([
    ...allOf.flatMap((one) => [...Object.keys(one.if.properties), ...Object.keys(one.then.properties)]),
    ...errors.flatMap(({ cel, reads }) => [
      ...reads.map((read) => read.split("/")[1] ?? ""),
      ...[...cel.matchAll(/\bthis\.([A-Za-z]+)/g)].map(([, key]) => key ?? ""),
    ]),
  ]);
  const local = (key: string): string => {
    if (!kept.has(key)) throw new Error(`${name}: a rule reads ${key}, which is not a field`);
    return `$${key}`;
  };
  const locals = keys.filter((key) => kept.has(key) || required.includes(key)).map((key) => `$${key}`);

  const cases = keys.map((key) => {
    const keep = locals.includes(`$${key}`) ? `$${key} = x; ` : "";
    const at = `at + ${JSON.stringify(`/${key}`)}`;
    return `case ${JSON.stringify(key)}: ${keep}${valueCode(properties[key] ?? {}, at, schemas, "x")} break;`;
  });
  const misses = required.map(
    (key) =>
      `if ($${key} === undefined) { if (!found) return false; missing(found, at + ${JSON.stringify(`/${key}`)}, ${JSON.stringify(labelOf(properties[key] ?? {}, schemas))}); }`,
  );
  return [
    `function check${name}(v: any, at: string, found?: Found): boolean {`,
    locals.length ? `let ${locals.map((one) => `${one}: any`).join(", ")};` : "",
    errors.length ? "const from = found ? found.shape.length : 0;" : "",
    "for (const key in v) { const x = v[key]; if (x === undefined) continue; switch (key) {",
    ...cases,
    "default: if (!found) return false; unknownKey(found, at, key); } }",
    ...misses,
    ...schemeCode(allOf, schemas),
    ...errors.map((rule) => {
      const holds = celToJs(rule.cel, local);
      const judged = `(!found || readable(found, from, at, ${JSON.stringify(rule.reads)}))`;
      const said = [rule.id, rule.message.en].map((text) => JSON.stringify(text));
      return `if (${judged} && !${holds}) { if (!found) return false; broken(found, ${said[0]}, at${rule.at ? ` + ${JSON.stringify(rule.at)}` : ""}, ${said[1]}); }`;
    }),
    "return true; }",
  ]
    .filter(Boolean)
    .join("\n");
}

/** The code that judges the value `x` at a place, by its schema. */
function valueCode(schema: JsonSchema, at: string, schemas: Schemas, x: string): string {
  const label = labelOf(schema, schemas);
  const fail = (call: string): string => `{ if (!found) return false; ${call}; }`;
  if (schema["const"] !== undefined)
    return `if (${x} !== ${JSON.stringify(schema["const"])}) ${fail(`otherSchema(found, ${at})`)}`;
  if (schema["type"] === "array") {
    const place = `found ? ${at} + "/" + i : ""`;
    return [
      `if (!Array.isArray(${x})) ${fail(`notAList(found, ${at}, ${JSON.stringify(label)})`)}`,
      `else if (${x}.length === 0) ${fail(`emptyList(found, ${at}, ${JSON.stringify(label)})`)}`,
      `else for (let i = 0; i < ${x}.length; i++) { const y = ${x}[i]; ${valueCode(schema["items"] as JsonSchema, `(${place})`, schemas, "y")} }`,
    ].join(" ");
  }
  const name = nameIn(String(schema["$ref"]));
  const target = schemas.get(name) ?? {};
  const own = target["title"] === label ? "" : `, ${JSON.stringify(label)}`;
  const refused = fail(`wrong(found, said${name}, ${at}${own})`);
  if (isObjectSchema(target)) {
    const inner = at.startsWith("(") ? at : `found ? ${at} : ""`;
    return `if (!isObject(${x})) ${refused} else if (!check${name}(${x}, ${inner}, found) && !found) return false;`;
  }
  if (target["type"] === "object") return `if (!check${name}(${x}, ${at}, found) && !found) return false;`;
  return `if (!is${name}(${x})) ${refused}`;
}

/** The code that judges a value by the field that its scheme names. */
function schemeCode(allOf: NonNullable<Shape["allOf"]>, schemas: Schemas): string[] {
  const [first] = allOf;
  if (!first) return [];
  const [scheme] = Object.keys(first.if.properties);
  const [value] = Object.keys(first.then.properties);
  const cases = allOf.map((one) => {
    const code = one.if.properties[scheme ?? ""]?.const;
    return `case ${JSON.stringify(code)}: ${valueCode(one.then.properties[value ?? ""] ?? {}, `at + ${JSON.stringify(`/${value}`)}`, schemas, `$${value}`)} break;`;
  });
  return [`if ($${value} !== undefined) switch ($${scheme}) {`, ...cases, "}"];
}

/** The title of a field where it is used. */
export const labelOf = (schema: JsonSchema, schemas: Schemas): string =>
  String(schema["title"] ?? schemas.get(nameIn(String(schema["$ref"])))?.["title"]);
