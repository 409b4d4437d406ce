import { structure } from "../../../packages/schemas/src/messages/structure.js";
import { closure } from "../bundle.js";
import type { JsonSchema } from "../json-schema.js";
import { leafCode } from "./leaf.js";
import { isObjectSchema, objectCode } from "./object.js";

type Schemas = ReadonlyMap<string, JsonSchema>;

/** What is said of a value that is not one of these. */
const saidCode = (name: string, schema: JsonSchema): string => {
  const message =
    (schema["x-message"] as { en: string } | undefined)?.en ?? structure["record.not-an-object"].en;
  const said = [schema["x-rule"], schema["title"], message].map((text) => JSON.stringify(text)).join(", ");
  return `const said${name}: Said = [${said}];`;
};

/** A map of objects by URI: the extensions of a record. */
const mapCode = (name: string, schema: JsonSchema): string => {
  const keys = String((schema["propertyNames"] as JsonSchema)["$ref"]).replace(/^.*\/|\.schema\.json$/g, "");
  return [
    `function check${name}(v: any, at: string, found?: Found): boolean {`,
    `if (!isObject(v)) { if (!found) return false; wrong(found, said${name}, at); return true; }`,
    "for (const key in v) {",
    `if (!is${keys}(key)) { if (!found) return false; wrong(found, said${keys}, at + step(key)); }`,
    `if (!isObject(v[key])) { if (!found) return false; wrong(found, said${name}, at + step(key)); }`,
    "}",
    "return true; }",
  ].join("\n");
};

/** The module of validators: a function for every concept, and `is…` and `validate…` for every record. */
export function validatorsModule(
  schemas: Schemas,
  records: readonly string[],
  banner: string,
  types: string,
): string {
  const names = new Set(records.flatMap((record) => [record, ...closure(record, schemas)]));
  const parts = [...schemas].filter(([name]) => names.has(name));
  const code = parts.flatMap(([name, schema]) => {
    if (isObjectSchema(schema)) return [saidCode(name, schema), objectCode(name, schema, schemas)];
    if (schema["type"] === "object") return [saidCode(name, schema), mapCode(name, schema)];
    return [...leafCode(name, schema), saidCode(name, schema)];
  });
  const validators = records.flatMap((name) => {
    const description = `${schemas.get(name)?.["description"]}`;
    return [
      `/** What is wrong with a Resident, or nothing. ${description} */`.replace("Resident", name),
      `export const validate${name}: Validator<${name}> = /* @__PURE__ */ validator(check${name}, said${name});`,
      `/** Whether a value is a ${name}. ${description} */`,
      `export const is${name}: (value: unknown) => value is ${name} = /* @__PURE__ */ guard(check${name});`,
    ];
  });
  return [
    banner,
    "// biome-ignore-all lint: generated",
    'import { hasCheckDigit } from "../check-digit.js";',
    'import { equallyLong, runs } from "../code-set.js";',
    'import { atMost, broken, emptyList, type Found, isObject, missing, notAList, otherSchema, readable, type Said, step, unknownKey, wrong } from "../runtime.js";',
    'import { guard, type Validator, validator } from "../validator.js";',
    types,
    ...code,
    ...validators,
    "",
  ].join("\n\n");
}

/** Every message and label of the validators in Welsh. */
export function welshModule(schemas: Schemas, banner: string): string {
  const messages: Record<string, string> = Object.fromEntries(
    Object.entries(structure).map(([rule, { cy }]) => [rule, cy]),
  );
  const labels: Record<string, string> = {};
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const {
      title,
      "x-cy": cy,
      "x-message": message,
      "x-rule": rule,
      "x-rules": rules = [],
    } = node as Record<string, never>;
    if (title && cy) labels[title] = (cy as { title: string }).title;
    if (message && rule) messages[rule] = (message as { cy: string }).cy;
    for (const { id, message: text } of rules as { id: string; message: { cy: string } }[])
      messages[id] = text.cy;
    for (const [key, held] of Object.entries(node))
      if (key === "properties" || key === "items")
        for (const one of key === "items" ? [held] : Object.values(held as object)) visit(one);
  };
  for (const schema of schemas.values()) visit(schema);
  return [
    banner,
    'import type { Words } from "../runtime.js";',
    `/** The messages and labels in Welsh, not yet reviewed by a Welsh speaker. */\nexport const cy: Words = ${JSON.stringify({ messages, labels }, null, 2)};`,
    "",
  ].join("\n\n");
}
