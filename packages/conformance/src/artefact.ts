import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Automaton } from "@council-data/validators/automaton";

/** A JSON Schema as the standard publishes it. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: unknown;
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  allOf?: {
    if: { properties: Record<string, { const: string }> };
    then: { properties: Record<string, JsonSchema> };
  }[];
  [keyword: string]: unknown;
}

export const recordNames = [
  "Resident",
  "Service",
  "Partner",
  "Referral",
  "ServiceProvision",
  "Partnership",
  "SharingAgreement",
] as const;

/** The name of a record of the standard. */
export type RecordName = (typeof recordNames)[number];

const require = createRequire(import.meta.url);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@council-data/schemas/schema/${path}`), "utf8"));

const kept = new Map<string, unknown>();
const once = <T>(path: string): T => {
  if (!kept.has(path)) kept.set(path, read(path));
  return kept.get(path) as T;
};

/** The version of the standard, and the base of its addresses. */
export const standard = (): { base: string; version: string } => once("index.json");

/** A record's schema with all it refers to under `$defs`, by names such as `#/$defs/Uprn`. */
export const schemaOf = (name: RecordName): JsonSchema => once(`bundled/${name}.schema.json`);

/** The automaton of a field or code list. */
export const automatonOf = (name: string): Automaton => once(`automata/${name}.json`);

/** A rule across fields, as `rules.json` lists it. */
export interface Rule {
  id: string;
  severity: "error" | "advice";
  /** Where in a record the rule is judged, `*` standing for each item of a list. */
  within: string;
  reads: string[];
  at: string;
  cel: string;
}

/** The rules that a record may break. */
export const rulesOf = (name: RecordName): Rule[] =>
  (once<Record<string, Rule[]>>("rules.json")[name] ?? []).filter(({ severity }) => severity === "error");

/** The name a reference leads to: `#/$defs/Uprn` → `Uprn`. */
export const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);
