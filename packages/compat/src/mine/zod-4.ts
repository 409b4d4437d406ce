import * as z from "zod";
import type { Keywords } from "../schema/json-schema.js";

import type { Mine } from "./mine.js";
import { outcomes } from "./outcomes.js";

type Way = "input" | "output";
type Json = Record<string, unknown>;

/** A Zod 4 schema: Zod's own emitter, with what it drops or narrows said to be open. */
export const zod4 = (schema: z.ZodType): Mine => ({
  kind: "Zod 4",
  input: emitted(schema, "input"),
  output: emitted(schema, "output"),
  parse: outcomes(schema),
});

const emitted = (schema: z.ZodType, io: Way): Keywords =>
  z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    unrepresentable: "any",
    cycles: "ref",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => widen(zodSchema, jsonSchema as Json, io),
  }) as Keywords;

/** No value of JSON is one of these. */
const notJson = ["date", "bigint", "symbol", "map", "set", "nan", "file", "function", "void", "undefined"];

/** Makes a schema say no less than Zod accepts or produces. */
function widen(schema: z.core.$ZodTypes, json: Json, io: Way): void {
  const def = schema._zod.def as z.core.$ZodTypes["_zod"]["def"] & {
    coerce?: boolean;
    checks?: z.core.$ZodCheck[];
    in?: z.core.$ZodTypes;
  };
  const isOpen =
    (io === "input" &&
      (def.coerce ||
        def.type === "catch" ||
        (def.type === "pipe" && def.in?._zod.def.type === "transform"))) ||
    def.type === "transform" ||
    (io === "output" && notJson.includes(def.type));
  if (isOpen) return replace(json, { "x-lost": def.type });
  if (notJson.includes(def.type)) return replace(json, { not: {} });
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as z.core.$ZodCheckDef & { pattern?: RegExp });
  const own =
    "pattern" in def && def.pattern instanceof RegExp
      ? [{ check: "string_format", pattern: def.pattern }]
      : [];
  if (checks.some(({ check }) => check === "custom")) json["x-lost"] = "refine";
  const changes = checks.map(({ check }) => check === "overwrite");
  if (changes.includes(true)) {
    const isJudgedAfter = changes.indexOf(false) === -1 || changes.lastIndexOf(true) < changes.indexOf(false);
    if (io === "input" || !isJudgedAfter) return replace(json, { type: json["type"], "x-lost": "overwrite" });
  }
  if (json["type"] !== "string") return;
  if ("minLength" in json || "maxLength" in json) json["x-unit"] = "utf-16";
  const patterns = [...own, ...checks].flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
  if (patterns.length === 0) return;
  delete json["pattern"];
  json["allOf"] = patterns.map(({ source, flags }) => ({
    pattern: source,
    "x-flags": flags.replace(/[gy]/g, ""),
  }));
}

function replace(json: Json, by: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, by);
}
