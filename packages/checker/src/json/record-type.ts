import { placesOf, recordNames } from "../dictionary.js";
import { schemaBase } from "../generated/dictionary.js";

/** The record a value is: by its `$schema`, or by its keys where they fit one best and it knows at least half of them. */
export function recordTypeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { $schema } = value as { $schema?: unknown };
  const named = recordNames.find((record) => $schema === `${schemaBase}${record}.schema.json`);
  if (named) return named;
  const keys = Object.keys(value);
  const fits = recordNames.map((record) => {
    const known = topLevel(record);
    const unknown = keys.filter((key) => !known.has(key)).length;
    const missing = [...known].filter(([key, isRequired]) => isRequired && !keys.includes(key)).length;
    return { record, unknown, score: unknown * 100 + missing };
  });
  const best = Math.min(
    ...fits.filter(({ unknown }) => unknown * 2 <= keys.length).map(({ score }) => score),
  );
  const fitting = fits.filter(({ score }) => score === best);
  return fitting.length === 1 ? fitting[0]?.record : undefined;
}

/** The keys of a record, and whether it is wrong without them. */
function topLevel(record: string): Map<string, boolean> {
  const keys = new Map([["extensions", false]]);
  for (const { at, required } of placesOf(record).values()) {
    const key = at.split("/")[1] ?? "";
    keys.set(key, required || keys.get(key) === true);
  }
  return keys;
}

// keys that Open Referral UK and HSDS 3.0 have and the standard has not
const ofOpenReferral: ReadonlySet<string> = new Set([
  "contents",
  "organization",
  "organization_id",
  "service_at_locations",
  "service_id",
  "taxonomy_detail",
  "taxonomy_terms",
  "total_items",
]);

/** Why a value is no record, where it is one of another standard that councils exchange. */
export function foreignRule(
  value: unknown,
): "record.is-fhir" | "record.is-open-referral" | "record.unknown-type" {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  if (keys.includes("resourceType")) return "record.is-fhir";
  return keys.some((key) => ofOpenReferral.has(key)) ? "record.is-open-referral" : "record.unknown-type";
}
