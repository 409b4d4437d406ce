import { repaired } from "@council-data/validators/repair";
import * as z from "zod";
import { catalogue } from "../catalogue.js";
import type { Locale } from "../messages/faults.js";
import { kebab } from "../messages/names.js";
import { worded } from "../messages/wording.js";

/** What can be said of a value by itself. */
export interface Inspection {
  /** The value exactly as it was given. */
  value: string;
  /** `placeholder`: it stands for "unknown" elsewhere; `test-only`: right, and from a range reserved for tests. */
  verdict: "invalid" | "placeholder" | "test-only" | "valid";
  /** Why it is refused: its form, its check digit, or that it is never issued; with the message for a person. */
  reason?: { code: "format" | "check-digit" | "never-issued" | "placeholder"; message: string };
  /** The form in which the standard holds it: the value itself where it is right, or the one that was plainly meant. */
  canonical?: string;
  /** Right values that were plainly meant, where the value is refused. */
  suggestions: string[];
}

const inspectable = (schema: z.ZodType): boolean =>
  ["string", "enum", "int", "number", "boolean"].includes(schema._zod.def.type);

const schemes: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries({ ...catalogue.field, ...catalogue["code-list"] })
    .filter(([, schema]) => inspectable(schema))
    .map(([name, schema]) => [kebab(name), schema as z.ZodType]),
);

/** The schemes that values can be inspected in: `nhs-number`, `postcode`, `calendar-date`, every field and code list. */
export const inspectableSchemes: readonly string[] = [...schemes.keys()];

/**
 * The verdict on a value exactly as it was given: `SW1A1AA` is `invalid`, with the suggestion `SW1A 1AA`.
 *
 * @param scheme the kebab-case name of a field or code list, such as `nhs-number`.
 * @param value the text of a value; numbers and booleans as JSON writes them.
 * @param options `locale`: the language of the reason's message, English unless said.
 * @throws RangeError where there is no such scheme.
 */
export function inspect(
  scheme: string,
  value: string,
  { locale = "en" }: { locale?: Locale } = {},
): Inspection {
  const schema = schemes.get(scheme);
  if (!schema)
    throw new RangeError(`There is no scheme ${scheme}: use one of ${inspectableSchemes.join(", ")}`);
  const meta = (z.globalRegistry.get(schema) ?? {}) as z.GlobalMeta;
  const result = schema.safeParse(read(schema, value));
  if (result.success) {
    const isTest = new RegExp(meta["x-test-only"] ?? "^(?!)").test(value);
    return { value, verdict: isTest ? "test-only" : "valid", canonical: value, suggestions: [] };
  }
  const message = (meta["x-message"] && worded(meta["x-message"], meta)[locale]) ?? result.error.message;
  if (new RegExp(meta["x-placeholder"] ?? "^(?!)").test(value))
    return { value, verdict: "placeholder", reason: { code: "placeholder", message }, suggestions: [] };
  const right = (text: string): boolean => schema.safeParse(read(schema, text)).success;
  const meant = repaired(value, meta["x-repairs"] ?? [], right);
  return {
    value,
    verdict: "invalid",
    reason: { code: reasonCode(result.error), message },
    ...(meant !== undefined && { canonical: meant }),
    suggestions: meant === undefined ? [] : [meant],
  };
}

/** The value of a text: a number or boolean where the scheme holds one and the text is one in JSON. */
function read(schema: z.ZodType, text: string): unknown {
  if (schema._zod.def.type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  const isNumber = ["int", "number"].includes(schema._zod.def.type);
  return isNumber && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?$/.test(text)
    ? Number(text)
    : text;
}

function reasonCode(error: z.core.$ZodError): "format" | "check-digit" | "never-issued" {
  const [issue] = error.issues;
  const reason = issue?.code === "custom" ? issue.params?.["reason"] : undefined;
  return reason === "check-digit" || reason === "never-issued" ? reason : "format";
}
