import { Ajv, type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isKeywords, type JsonSchema, type Lookup } from "../schema/json-schema.js";
import { type Mine, type Outcome, Unjudgeable } from "./mine.js";

/**
 * A plain JSON Schema, draft-07 or 2020-12 (which it is taken for where it does not say). Ajv gives its verdicts;
 * `format` is an annotation, as it is wherever nothing else was agreed.
 *
 * @throws Unjudgeable where it is no JSON Schema.
 */
export function plainSchema(schema: JsonSchema, elsewhere: Lookup = () => undefined): Mine {
  const own = withoutOurs(schema);
  return {
    kind: "JSON Schema",
    input: own,
    output: own,
    elsewhere: (address) => withoutOurs(elsewhere(address)),
    parse: verdictsOf(schema, elsewhere),
  };
}

/** A schema without the keywords that validators of JSON Schema pass over: check digits, rules and the like. */
const withoutOurs = <T>(schema: T): T =>
  schema === undefined
    ? schema
    : JSON.parse(JSON.stringify(schema, (key, value) => (key.startsWith("x-") ? undefined : value)));

/** Ajv's verdicts by a schema. */
export function verdictsOf(schema: JsonSchema, elsewhere: Lookup): (value: unknown) => Outcome {
  const dialect = isKeywords(schema) ? schema["$schema"] : undefined;
  const options = { strict: false, validateFormats: false, allErrors: false, logger: false } as const;
  const ajv =
    typeof dialect === "string" && /draft-0[4-7]/.test(dialect) ? new Ajv(options) : new Ajv2020(options);
  try {
    addReferred(schema);
    const validate = ajv.compile(schema as AnySchema);
    return (value) =>
      validate(value)
        ? { accepted: true, produced: value }
        : { accepted: false, places: (validate.errors ?? []).map(({ instancePath }) => instancePath) };
  } catch (error) {
    const { message } = error as Error;
    throw new Unjudgeable({
      en: `It is not a JSON Schema that can be read: ${message}`,
      cy: `Nid yw'n JSON Schema y gellir ei ddarllen: ${message}`,
    });
  }

  /** Adds the schemas of the standard that are referred to, directly or through others. */
  function addReferred(from: JsonSchema): void {
    for (const [, address = ""] of JSON.stringify(from).matchAll(/"\$ref":"([^"#]+)/g)) {
      const found = ajv.getSchema(address) ? undefined : elsewhere(address);
      if (found === undefined) continue;
      ajv.addSchema(found as AnySchema, address);
      addReferred(found);
    }
  }
}
