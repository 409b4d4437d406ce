import { zodToJsonSchema } from "zod-to-json-schema";
import type { Keywords } from "../schema/json-schema.js";

import { type Mine, Unjudgeable } from "./mine.js";
import { outcomes } from "./outcomes.js";

/** What is used of a Zod 3 schema, so that any release of Zod 3 will do. */
export interface Zod3Schema {
  _def: object;
  safeParse: (
    value: unknown,
  ) =>
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { path: readonly (string | number)[] }[] } };
}

interface Def {
  typeName: string;
  coerce?: boolean;
  effect?: { type: "refinement" | "transform" | "preprocess" };
  checks?: readonly { kind: string; regex?: RegExp; value?: unknown }[];
}

type Way = "input" | "output";
type Json = Record<string, unknown>;

/**
 * A Zod 3 schema: zod-to-json-schema, with what it drops or narrows said to be open.
 *
 * @throws Unjudgeable for a schema of Zod 4.
 */
export function zod3(schema: Zod3Schema): Mine {
  // zod-to-json-schema would make an empty schema of it, without a word
  if ("_zod" in schema)
    throw new Unjudgeable({
      en: "It is a schema of Zod 4, not of Zod 3.",
      cy: "Sgema Zod 4 ydyw, nid Zod 3.",
    });
  return {
    kind: "Zod 3",
    input: emitted(schema, "input"),
    output: emitted(schema, "output"),
    parse: outcomes(schema),
  };
}

const emitted = (schema: Zod3Schema, way: Way): Keywords =>
  zodToJsonSchema(schema as never, {
    target: "jsonSchema7",
    pipeStrategy: way,
    // an object that strips what it does not know accepts it, and does not produce it
    removeAdditionalStrategy: way === "input" ? "strict" : "passthrough",
    postProcess: (json, def) => widened((json ?? {}) as Json, def as unknown as Def, way) as never,
  }) as Keywords;

const notJson = /^Zod(?:Date|BigInt|Symbol|Map|Set|NaN|Function|Void|Undefined|Promise)$/;
const changes = ["trim", "toLowerCase", "toUpperCase"];

/** A schema that says no less than Zod accepts or produces. */
function widened(json: Json, { typeName, coerce, effect, checks = [] }: Def, way: Way): Json {
  const isInput = way === "input";
  if ((isInput && coerce) || (isInput && typeName === "ZodCatch")) return { "x-lost": typeName };
  if (effect?.type === (isInput ? "preprocess" : "transform")) return { "x-lost": effect.type };
  if (effect?.type === "refinement") return { allOf: [json], "x-lost": "refine" };
  if (notJson.test(typeName)) return isInput ? { not: {} } : { "x-lost": typeName };
  if (typeName !== "ZodString") return json;
  const kinds = checks.map(({ kind }) => changes.includes(kind));
  if (kinds.includes(true) && (isInput || kinds.lastIndexOf(true) > kinds.indexOf(false)))
    if (isInput || kinds.includes(false)) return { type: "string", "x-lost": "trim" };
  const { minLength, maxLength } = json as { minLength?: number; maxLength?: number };
  return {
    type: "string",
    ...((minLength ?? maxLength) !== undefined && { "x-unit": "utf-16" }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    allOf: checks.flatMap(patternOf),
  };
}

/** The pattern of a check, where Zod 3 has one for it; the others are judged by asking the schema. */
function patternOf({ kind, regex, value }: NonNullable<Def["checks"]>[number]): Json[] {
  const text = String(value).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  if (kind === "regex" && regex)
    return [{ pattern: regex.source, "x-flags": regex.flags.replace(/[gy]/g, "") }];
  if (kind === "startsWith") return [{ pattern: `^${text}` }];
  if (kind === "endsWith") return [{ pattern: `${text}$` }];
  if (kind === "includes") return [{ pattern: text }];
  if (kind === "uuid") return [{ pattern: "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$" }];
  if (kind === "date") return [{ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }];
  return [];
}
