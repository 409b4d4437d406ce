import { isSchema, type Node, type Part } from "./json-schema.js";
import type { Facet } from "./shapes.js";

/** What the keywords of a list say together. */
export interface ArrayShape {
  minItems: number;
  maxItems: number;
  /** How many items have a schema of their own. */
  places: number;
  /** What may stand at a place. */
  item: (place: number) => Node;
}

export function arrayShape(facets: readonly Facet[]): ArrayShape {
  const counts = (keyword: string): number[] =>
    facets.flatMap(({ schema }) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));
  return {
    minItems: Math.max(0, ...counts("minItems")),
    maxItems: Math.min(...counts("maxItems")),
    places: Math.max(0, ...facets.map((facet) => placed(facet).length)),
    item: (place) => facets.flatMap((facet) => itemOf(facet, place)),
  };
}

/** The schemas of the first items: `prefixItems`, or `items` as a list in older drafts. */
const placed = ({ schema: { prefixItems, items } }: Facet): unknown[] =>
  Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : [];

function itemOf(facet: Facet, place: number): Part[] {
  const { schema, document } = facet;
  const rest = Array.isArray(schema["items"]) ? schema["additionalItems"] : schema["items"];
  const own = placed(facet)[place] ?? rest;
  return isSchema(own) ? [{ schema: own, document }] : [];
}
