import type { JsonSchema, Lookup } from "../schema/json-schema.js";

/** What a schema makes of a value. */
export type Outcome = { accepted: false; places: readonly string[] } | { accepted: true; produced: unknown };

/** A schema that a supplier wrote, in whichever way. */
export interface Mine {
  kind: "Zod 4" | "Zod 3" | "JSON Schema";
  /** At most what it accepts, as JSON Schema. What no JSON Schema says is said to be open, never to be narrower. */
  input: JsonSchema;
  /** At most what it produces. */
  output: JsonSchema;
  /** Finds what those refer to by its address. */
  elsewhere?: Lookup;
  /** Its own verdict on a JSON value. @throws Unjudgeable where it has none at once. */
  parse: (value: unknown) => Outcome;
}

/** A schema that cannot be asked, and why, in English and Welsh. */
export class Unjudgeable extends Error {
  constructor(readonly said: Readonly<Record<"en" | "cy", string>>) {
    super(said.en);
  }
}
