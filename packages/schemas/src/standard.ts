/**
 * Where the standard lives and which version this source writes: the one place both are said.
 * `version` is the next release; `scripts/check` holds it equal to what the changesets will publish.
 */
export const standard = {
  base: "https://w3id.org/council-data",
  version: "1.0.0",
} as const;

/** The immutable `$id` of a schema: `https://w3id.org/council-data/1.0.0/Uprn.schema.json`. */
export const schemaId = (name: string, folder = ""): string =>
  `${standard.base}/${standard.version}/${folder}${name}.schema.json`;
