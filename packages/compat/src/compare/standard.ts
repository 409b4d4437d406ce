import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type RecordName, schemaOf } from "@council-data/conformance";
import { cy, type Fault, validators } from "@council-data/validators";
import type { JsonSchema, Lookup } from "../schema/json-schema.js";

const require = createRequire(import.meta.url);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@council-data/schemas/schema/${path}`), "utf8"));

/** A record of the standard, and its verdict. */
export interface Standard {
  version: string;
  schema: JsonSchema;
  faults: (record: unknown) => readonly Fault[];
}

export const standardOf = (name: RecordName, locale: "en" | "cy" = "en"): Standard => ({
  version: (read("index.json") as { version: string }).version,
  schema: schemaOf(name) as JsonSchema,
  faults: (record) => validators[name](record, locale === "cy" ? cy : undefined).faults,
});

/** Finds a schema that the standard publishes by its address. */
export const published: Lookup = (address) => {
  const { base, version } = read("index.json") as { base: string; version: string };
  const start = `${base}${base.endsWith("/") ? "" : "/"}${version}/`;
  const name = address.startsWith(start) ? address.slice(start.length) : "";
  return /^(?:draft-07\/|bundled\/)?[A-Za-z0-9]+\.schema\.json$/.test(name) ? existing(name) : undefined;
};

function existing(path: string): JsonSchema | undefined {
  try {
    return read(path) as JsonSchema;
  } catch {
    return undefined;
  }
}
