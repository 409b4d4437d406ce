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
  /** What is said of it where it does not hold. */
  said: string;
}

export const isObjectSchema = (schema: JsonSchema): boolean =>
  schema["type"] === "object" && "properties" in schema;

/**
 * The declarations that judge one kind of object: `judge…`, which finds nothing where all is right. Keys are walked and
 * not looked up, because records differ in which they have.
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
      `case ${JSON.stringify(key)}: ${locals.includes(key) ? `$${key} = x; ` : ""}${judged(property, schemas)} break;`,
  );
  const passed = (key: string): string => (key ? `$${key}` : "v");
  const judge = [
    `function judge${name}(v: any, f: Findings${minProperties ? ", label?: string" : ""}): void {`,
    rules.length > 0 ? "const from = f.shape.length;" : "",
    locals.length ? `let ${locals.map((key) => `$${key}: any`).join(", ")};` : "",
    minProperties ? "let some = false;" : "",
    `for (const key in v) { const x = v[key]; ${minProperties ? "if (x !== undefined) some = true; " : ""}switch (key) { ${cases.join("\n")}\ndefault: unknown(f, key); } }`,
    minProperties ? `if (!some) empty(f, said${name}, label);` : "",
    ...required.map(
      (key) =>
        `if ($${key} === undefined) missing(f, ${JSON.stringify(key)}, ${saidOf(properties[key] ?? {}, schemas)});`,
    ),
    scheme
      ? `switch ($${scheme.key}) { ${scheme.cases.map(([code, field]) => `case ${JSON.stringify(code)}: is${field}($${scheme.value}) || wrong(f, ${JSON.stringify(scheme.value)}, $${scheme.value}, said${field}); break;`).join("\n")} }`
      : "",
    rules.length > 0
      ? [
          // a value they read may be of the wrong type, which is a fault of its own
          `try { if (${rules.map((rule) => `${rule.name}(${rule.keys.map(passed).join(", ")})`).join(" && ")}) return; } catch {}`,
          `brokenRules(f, from, rulesOf${name}, [${rules.map((rule) => `[${rule.keys.map(passed).join(", ")}]`).join(", ")}]);`,
        ].join("\n")
      : "",
    "}",
  ];
  const entries = rules.map((rule) => `[${rule.said}, ${rule.name}]`);
  return [
    ...rules.map(({ declared }) => declared),
    ...(rules.length > 0 ? [`const rulesOf${name}: readonly Rule[] = [${entries.join(", ")}];`] : []),
    judge.filter(Boolean).join("\n"),
  ];
}

/** A map of objects by URI: the extensions of a record. */
export function mapCode(name: string, schema: JsonSchema): string[] {
  const key = nameIn(String((schema["propertyNames"] as JsonSchema)["$ref"]));
  return [
    `function judge${name}(v: any, f: Findings): void { byKey(f, v, said${name}, said${key}, is${key}); }`,
  ];
}

/** The code that judges what stands at a key. */
function judged(schema: JsonSchema, schemas: Schemas): string {
  if (schema["const"] !== undefined)
    return `x === ${JSON.stringify(schema["const"])} || otherSchema(f, key, x);`;
  const isList = schema["type"] === "array";
  const { name, label } = partOf(isList ? (schema["items"] as JsonSchema) : schema, schemas);
  const isSingle = schemas.get(name)?.["type"] !== "object";
  if (isSingle && !isList) return `is${name}(x) || wrong(f, key, x, said${name}${label});`;
  const walk = isList ? (isSingle ? "values" : "objects") : "object";
  const ofList = isList ? `, ${JSON.stringify(schema["title"])}` : "";
  return `${walk}(f, key, x, said${name}, ${isSingle ? "is" : "judge"}${name}${ofList}${label});`;
}

/** What is said of a key that is missing: the name of the constant, and the label where it is not its title. */
function saidOf(schema: JsonSchema, schemas: Schemas): string {
  const isList = schema["type"] === "array";
  const { name, label } = partOf(isList ? (schema["items"] as JsonSchema) : schema, schemas);
  return `said${name}${isList ? `, ${JSON.stringify(schema["title"])}` : label}`;
}

/** The schema that is referred to at a place, and as an argument what it is called there where that is not its title. */
function partOf(schema: JsonSchema, schemas: Schemas): { name: string; label: string } {
  const name = nameIn(String(schema["$ref"]));
  const title = schema["title"];
  const isOwn = title !== undefined && title !== schemas.get(name)?.["title"];
  return { name, label: isOwn ? `, ${JSON.stringify(title)}` : "" };
}

function schemeOf(
  allOf: NonNullable<ObjectSchema["allOf"]>,
): { key: string; value: string; cases: [code: string, field: string][] } | undefined {
  const [first] = allOf;
  const [key] = Object.keys(first?.if.properties ?? {});
  const [value] = Object.keys(first?.then.properties ?? {});
  if (key === undefined || value === undefined) return undefined;
  const cases = allOf.map((one): [string, string] => [
    one.if.properties[key]?.const ?? "",
    nameIn(String(one.then.properties[value]?.["$ref"])),
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
        said: `${[id, at, message.en].map((text) => JSON.stringify(text)).join(", ")}, ${JSON.stringify(reads)}`,
      };
    });
}
