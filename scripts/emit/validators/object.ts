import { nameIn } from "../bundle.js";
import type { JsonSchema } from "../json-schema.js";
import { celToJs } from "./cel-to-js.js";

type Schemas = ReadonlyMap<string, JsonSchema>;

interface ObjectSchema {
  properties: Record<string, JsonSchema>;
  required?: string[];
  minProperties?: number;
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

interface RuleCode {
  /** The name of the function, and the keys of the object it is called with; `""` for the object itself. */
  name: string;
  keys: string[];
  declared: string;
  entry: string;
}

export const isObjectSchema = (schema: JsonSchema): boolean =>
  schema["type"] === "object" && "properties" in schema;

/**
 * The declarations that judge one kind of object: `isRight…`, which leaves at the first doubt, and its shape, by which a
 * wrong one is explained. Keys are walked and not looked up, because records differ in which they have.
 */
export function objectCode(name: string, schema: JsonSchema, schemas: Schemas): string[] {
  const { properties, required = [], allOf = [], minProperties } = schema as unknown as ObjectSchema;
  const rules = rulesCode(name, schema);
  const scheme = schemeOf(allOf);
  const kept = new Set([
    ...rules.flatMap(({ keys }) => keys),
    ...required,
    ...(scheme ? [scheme.key, scheme.value] : []),
  ]);
  const locals = Object.keys(properties).filter((key) => kept.has(key));
  const cases = Object.entries(properties).map(
    ([key, property]) =>
      `case ${JSON.stringify(key)}: ${locals.includes(key) ? `$${key} = x; ` : ""}${doubt(property, "x", schemas)}break;`,
  );
  const isRight = [
    `function isRight${name}(v: any): boolean {`,
    locals.length ? `let ${locals.map((key) => `$${key}: any`).join(", ")};` : "",
    minProperties ? "let some = false;" : "",
    `for (const key in v) { const x = v[key]; switch (key) { ${cases.join("\n")}\ndefault: return false; }${minProperties ? " some = true;" : ""} }`,
    minProperties ? "if (!some) return false;" : "",
    required.length
      ? `if (${required.map((key) => `$${key} === undefined`).join(" || ")}) return false;`
      : "",
    scheme
      ? `switch ($${scheme.key}) { ${scheme.cases.map(([code, field]) => `case ${JSON.stringify(code)}: ${doubt(field, `$${scheme.value}`, schemas)}break;`).join("\n")} }`
      : "",
    `return ${rules.map((rule) => `${rule.name}(${rule.keys.map((key) => (key ? `$${key}` : "v")).join(", ")})`).join(" && ") || "true"}; }`,
  ];
  const shape = [
    "1",
    `said${name}`,
    `/* @__PURE__ */ new Map<string, Use>([${Object.entries(properties)
      .map(([key, property]) => `[${JSON.stringify(key)}, ${useCode(property, schemas)}]`)
      .join(", ")}])`,
    JSON.stringify(required),
    `[${rules.map(({ entry }) => entry).join(", ")}]`,
    String(minProperties === 1),
    ...(scheme
      ? [
          `[${JSON.stringify(scheme.key)}, ${JSON.stringify(scheme.value)}, { ${scheme.cases.map(([code, field]) => `${JSON.stringify(code)}: ${nameIn(String(field["$ref"]))}`).join(", ")} }]`,
        ]
      : []),
  ];
  return [
    ...rules.map(({ declared }) => declared),
    isRight.filter(Boolean).join("\n"),
    `const ${name}: Shape = /* @__PURE__ */ [${shape.join(", ")}];`,
  ];
}

/** A map of objects by URI: the extensions of a record. */
export function mapCode(name: string, schema: JsonSchema): string[] {
  const key = nameIn(String((schema["propertyNames"] as JsonSchema)["$ref"]));
  return [
    `function isRight${name}(v: any): boolean { for (const key in v) if (!is${key}(key) || !isObject(v[key])) return false; return true; }`,
    `const ${name}: ByKey = [3, said${name}, ${key}];`,
  ];
}

/** The code that leaves where a value is not plainly right. */
function doubt(schema: JsonSchema, x: string, schemas: Schemas): string {
  const leave = (test: string): string => `if (${test}) return false; `;
  if (schema["const"] !== undefined) return leave(`${x} !== ${JSON.stringify(schema["const"])}`);
  if (schema["type"] === "array")
    return `${leave(`!Array.isArray(${x}) || ${x}.length === 0`)}for (let i = 0; i < ${x}.length; i++) { const y = ${x}[i]; ${doubt(schema["items"] as JsonSchema, "y", schemas)}} `;
  const name = nameIn(String(schema["$ref"]));
  return leave(
    schemas.get(name)?.["type"] === "object"
      ? `!isObject(${x}) || !isRight${name}(${x})`
      : `!is${name}(${x})`,
  );
}

/** What stands at a place, as the explanation reads it. */
function useCode(schema: JsonSchema, schemas: Schemas): string {
  if (schema["const"] !== undefined)
    return `[[4, ${JSON.stringify(schema["const"])}], ${JSON.stringify(schema["title"])}]`;
  if (schema["type"] === "array")
    return `[[2, ${useCode(schema["items"] as JsonSchema, schemas)}], ${JSON.stringify(schema["title"])}]`;
  const name = nameIn(String(schema["$ref"]));
  const title = schema["title"];
  return title === undefined || title === schemas.get(name)?.["title"]
    ? `[${name}]`
    : `[${name}, ${JSON.stringify(title)}]`;
}

function schemeOf(
  allOf: NonNullable<ObjectSchema["allOf"]>,
): { key: string; value: string; cases: [string, JsonSchema][] } | undefined {
  const [first] = allOf;
  const [key] = Object.keys(first?.if.properties ?? {});
  const [value] = Object.keys(first?.then.properties ?? {});
  if (key === undefined || value === undefined) return undefined;
  const cases = allOf.map((one): [string, JsonSchema] => [
    one.if.properties[key]?.const ?? "",
    one.then.properties[value] ?? {},
  ]);
  return { key, value, cases };
}

/** Each rule as a function of the fields it reads, from its CEL text. */
function rulesCode(name: string, schema: JsonSchema): RuleCode[] {
  const { properties, "x-rules": rules = [] } = schema as unknown as ObjectSchema;
  return rules
    .filter(({ severity }) => severity === "error")
    .map(({ id, at, reads, cel, message }) => {
      const keys = new Set<string>();
      const expression = celToJs(cel, (key) => {
        if (!(key in properties)) throw new Error(`${id} reads ${key}, which is not a field of ${name}`);
        keys.add(key);
        return `$${key}`;
      });
      if (/\bv\b/.test(expression)) keys.add("");
      const fact = `holds${name}${id.replace(/^.*\./, "").replace(/(?:^|-)([a-z0-9])/g, (_, first) => first.toUpperCase())}`;
      const parameters = [...keys].map((key) => `${key ? `$${key}` : "v"}: any`).join(", ");
      return {
        name: fact,
        keys: [...keys],
        declared: `const ${fact} = (${parameters}): boolean => ${expression};`,
        entry: `[${[id, at, message.en].map((text) => JSON.stringify(text)).join(", ")}, ${JSON.stringify(reads)}, ${JSON.stringify([...keys])}, ${fact}]`,
      };
    });
}
