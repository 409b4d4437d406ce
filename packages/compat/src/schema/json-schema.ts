/** A JSON Schema, 2020-12 or draft-07: a boolean, or keywords. */
export type JsonSchema = boolean | Keywords;

export interface Keywords {
  readonly [keyword: string]: unknown;
}

/** Finds a schema that stands elsewhere by its address; `undefined` where there is none. */
export type Lookup = (address: string) => JsonSchema | undefined;

/** The document a schema stands in, for its references. */
export interface Document {
  root: JsonSchema;
  elsewhere: Lookup;
}

/** A schema and where it stands. */
export interface Part {
  schema: JsonSchema;
  document: Document;
}

/** Schemas that must all hold. */
export type Node = readonly Part[];

export const nodeOf = (root: JsonSchema, elsewhere: Lookup = () => undefined): Node => [
  { schema: root, document: { root, elsewhere: once(elsewhere) } },
];

/** The same schema each time, so that what was found of it is found again. */
function once(find: Lookup): Lookup {
  const found = new Map<string, JsonSchema | undefined>();
  return (address) => {
    if (!found.has(address)) found.set(address, find(address));
    return found.get(address);
  };
}

export const isKeywords = (value: unknown): value is Keywords =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "boolean" || isKeywords(value);
