import { structure } from "../../../packages/schemas/src/messages/structure.js";
import { closure } from "../bundle.js";
import type { JsonSchema } from "../json-schema.js";
import { leafCode } from "./leaf.js";
import { isObjectSchema, mapCode, objectCode } from "./object.js";

type Schemas = ReadonlyMap<string, JsonSchema>;

/** What is said of a value that is not one of these. */
const saidCode = (name: string, schema: JsonSchema): string => {
  const message =
    (schema["x-message"] as { en: string } | undefined)?.en ?? structure["record.not-an-object"].en;
  const said = [schema["x-rule"], schema["title"], message].map((text) => JSON.stringify(text)).join(", ");
  return `const said${name}: Said = [${said}];`;
};

/** The module of validators: a function for every concept, and `is…` and `validate…` for every record. */
export function validatorsModule(
  schemas: Schemas,
  records: readonly string[],
  banner: string,
  types: string,
): string {
  // what is referred to stands before what refers to it
  const names = new Set(records.flatMap((record) => [...closureInOrder(record, schemas), record]));
  const code = [...names].flatMap((name) => {
    const schema = schemas.get(name) ?? {};
    const judged = isObjectSchema(schema)
      ? objectCode(name, schema, schemas)
      : schema["type"] === "object"
        ? mapCode(name, schema)
        : leafCode(name, schema);
    return [saidCode(name, schema), ...judged];
  });
  const validators = records.flatMap((name) => {
    const description = `${schemas.get(name)?.["description"]}`;
    return [
      `/** The verdict on a ${name}. ${description} */`,
      `export const validate${name}: Validator<${name}> = /* @__PURE__ */ validator(said${name}, judge${name});`,
      `/** Whether a value is a ${name}. ${description} */`,
      `export const is${name}: (value: unknown) => value is ${name} = /* @__PURE__ */ guard(said${name}, judge${name});`,
    ];
  });
  return [
    banner,
    "// biome-ignore-all lint: generated",
    'import { brokenRules, type Rule } from "../broken-rules.js";',
    'import { hasCheckDigit } from "../check-digit.js";',
    'import { classesOf } from "../classes-of.js";',
    'import { listed, runs } from "../code-set.js";',
    'import type { Said } from "../fault.js";',
    'import { empty, type Findings, missing, otherSchema, unknown, wrong } from "../findings.js";',
    'import { atMost } from "../text.js";',
    'import { guard, type Validator, validator } from "../validator.js";',
    'import { byKey, isObject, object, objects, values } from "../within.js";',
    types,
    ...code,
    ...validators,
    `/** The validators by the names of their records. */\nexport const validators = { ${records.map((name) => `${name}: validate${name}`).join(", ")} } as const;`,
    "",
  ].join("\n\n");
}

/** All a schema refers to, each after what it refers to itself. */
function closureInOrder(name: string, schemas: Schemas): string[] {
  const met = closure(name, schemas);
  const depth = new Map(met.map((one) => [one, closure(one, schemas).length]));
  return met.sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || (a < b ? -1 : 1));
}

/** Every message and label of the validators in Welsh. */
export function welshModule(schemas: Schemas, banner: string): string {
  const messages: Record<string, string> = Object.fromEntries(
    Object.entries(structure).map(([rule, { cy }]) => [rule, cy]),
  );
  const labels: Record<string, string> = {};
  const visit = (schema: JsonSchema): void => {
    const {
      title,
      "x-cy": cy,
      "x-message": message,
      "x-rule": rule,
      "x-rules": rules,
      properties,
      items,
    } = schema;
    if (typeof title === "string") labels[title] = (cy as { title: string }).title;
    if (message) messages[String(rule)] = (message as { cy: string }).cy;
    for (const one of (rules ?? []) as { id: string; message: { cy: string } }[])
      messages[one.id] = one.message.cy;
    for (const part of Object.values((properties ?? {}) as Record<string, JsonSchema>)) visit(part);
    if (items) visit(items as JsonSchema);
  };
  for (const schema of schemas.values()) visit(schema);
  return [
    banner,
    'import type { Words } from "../words.js";',
    `/** The messages and labels in Welsh, not yet reviewed by a Welsh speaker. */\nexport const cy: Words = ${JSON.stringify({ messages, labels }, null, 2)};`,
    "",
  ].join("\n\n");
}
