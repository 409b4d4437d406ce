import * as v from "valibot";
import { type CheckDigit, hasCheckDigit } from "../../src/check-digit.js";

type Schema = v.GenericSchema;

interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  not?: { enum: string[] };
  properties?: Record<string, JsonSchema>;
  required?: string[];
  minProperties?: number;
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  allOf?: {
    if: { properties: Record<string, { const: string }> };
    then: { properties: Record<string, JsonSchema> };
  }[];
  "x-check-digit"?: CheckDigit;
  $defs?: Record<string, JsonSchema>;
}

/** The Valibot schema that says what a bundled JSON Schema says, in the words a person would choose. */
export function valibotSchema(root: JsonSchema): Schema {
  const made = new Map<string, Schema>();
  const named = (name: string): Schema => {
    const schema = made.get(name) ?? of(root.$defs?.[name] ?? {});
    made.set(name, schema);
    return schema;
  };
  const of = (schema: JsonSchema): Schema => {
    if (schema.$ref) return named(schema.$ref.replace("#/$defs/", ""));
    if (schema.const !== undefined) return v.literal(schema.const);
    if (schema.enum) return v.picklist(schema.enum);
    if (schema.type === "boolean") return v.boolean();
    if (schema.type === "array") return v.pipe(v.array(of(schema.items ?? {})), v.minLength(1));
    if (schema.type === "object") return objectOf(schema);
    return schema.type === "string" ? textOf(schema) : numberOf(schema);
  };
  const objectOf = (schema: JsonSchema): Schema => {
    if (schema.propertyNames)
      return v.record(of(schema.propertyNames) as v.GenericSchema<string>, v.custom(isObject));
    const entries = Object.entries(schema.properties ?? {}).map(([key, one]) => [
      key,
      schema.required?.includes(key) ? of(one) : v.optional(of(one)),
    ]);
    const checks: v.GenericPipeAction[] = [];
    if (schema.minProperties) checks.push(v.check((held) => Object.keys(held as object).length > 0));
    for (const { if: when, then } of schema.allOf ?? []) {
      const [[scheme = "", { const: code } = { const: "" }] = []] = Object.entries(when.properties);
      const [[key = "", judge = {}] = []] = Object.entries(then.properties);
      const is = of(judge);
      checks.push(
        v.check((held) => {
          const record = held as Record<string, unknown>;
          return record[scheme] !== code || record[key] === undefined || v.is(is, record[key]);
        }),
      );
    }
    const object = v.strictObject(Object.fromEntries(entries));
    return checks.length > 0 ? (v.pipe(object, ...(checks as [never])) as Schema) : object;
  };
  return of(root);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textOf({ pattern, maxLength, not, "x-check-digit": checkDigit }: JsonSchema): Schema {
  const checks: v.GenericPipeAction[] = [v.regex(new RegExp(pattern ?? "", "u"))];
  if (maxLength !== undefined) checks.push(v.check((text) => [...(text as string)].length <= maxLength));
  if (not) checks.push(v.check((text) => !not.enum.includes(text as string)));
  if (checkDigit) checks.push(v.check((text) => hasCheckDigit(text as string, checkDigit)));
  return v.pipe(v.string(), ...(checks as [never])) as Schema;
}

function numberOf({ type, minimum = 0, maximum = 0 }: JsonSchema): Schema {
  const whole = type === "integer" ? [v.integer()] : [];
  return v.pipe(
    v.number(),
    v.minValue(minimum),
    v.maxValue(maximum),
    ...(whole as unknown as [never]),
  ) as Schema;
}
