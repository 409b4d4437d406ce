import { textLanguage } from "./text-language.js";
import { isKeywords, isSchema, type Node, type Part } from "./json-schema.js";
import { type Facet, shapesOf } from "./shapes.js";
import { accepts, type Automaton } from "@council-data/validators/automaton";

/** What the keywords of an object say together. */
export interface ObjectShape {
  facets: readonly Facet[];
  /** The keys that are named. */
  keys: ReadonlySet<string>;
  required: ReadonlySet<string>;
  /** How many keys it has at least: as many as are asked for, or are required. */
  minProperties: number;
  /** How many keys are asked for. */
  asked: number;
  maxProperties: number;
  /** What may stand at a key. */
  property: (key: string) => Node;
  /** What may stand at a key that nothing names. */
  rest: Node;
  /** The keys there may be. */
  names: Automaton | undefined;
}

export function objectShape(facets: readonly Facet[]): ObjectShape {
  const keys = new Set(facets.flatMap(({ schema }) => Object.keys(recordIn(schema["properties"]))));
  const required = new Set(facets.flatMap(({ schema }) => stringsIn(schema["required"])));
  for (const key of required) keys.add(key);
  const named = facets.flatMap(({ schema: { propertyNames }, document }): Part[] =>
    isSchema(propertyNames) ? [{ schema: propertyNames, document }] : [],
  );
  const names = named.length > 0 ? textsOf(named) : undefined;
  const counts = (keyword: string): number[] =>
    facets.flatMap(({ schema }) => (typeof schema[keyword] === "number" ? [schema[keyword]] : []));
  return {
    facets,
    keys,
    required,
    names,
    minProperties: Math.max(required.size, ...counts("minProperties")),
    asked: Math.max(0, ...counts("minProperties")),
    maxProperties: Math.min(...counts("maxProperties")),
    property: (key) =>
      names && !accepts(names, key) ? [nowhere] : facets.flatMap((facet) => propertyOf(facet, key)),
    rest: facets.flatMap(restOf),
  };
}

const nowhere: Part = { schema: false, document: { root: false, elsewhere: () => undefined } };

/** What one list of keywords says of a key. */
function propertyOf({ schema, document }: Facet, key: string): Part[] {
  const named = recordIn(schema["properties"])[key];
  const matching = Object.entries(recordIn(schema["patternProperties"]))
    .filter(([pattern]) => new RegExp(pattern, "u").test(key))
    .map(([, held]) => held);
  const own = [...(Object.hasOwn(recordIn(schema["properties"]), key) ? [named] : []), ...matching];
  if (own.length > 0) return own.filter(isSchema).map((one) => ({ schema: one, document }));
  const { additionalProperties } = schema;
  return isSchema(additionalProperties) ? [{ schema: additionalProperties, document }] : [];
}

/** What stands at keys that are not named: where patterns name some, what any of them allows. */
function restOf({ schema, document }: Facet): Part[] {
  const { additionalProperties = true, patternProperties } = schema;
  if (!isSchema(additionalProperties)) return [];
  const byPattern = Object.values(recordIn(patternProperties));
  const rest = byPattern.length > 0 ? { anyOf: [additionalProperties, ...byPattern] } : additionalProperties;
  return [{ schema: rest, document }];
}

/** The texts of a node that stands for texts. */
function textsOf(node: Node): Automaton | undefined {
  const [only, ...others] = shapesOf([...node, { schema: { type: "string" }, document: nowhere.document }]).shapes;
  return only && others.length === 0 ? textLanguage(only.facets).automaton : undefined;
}

const recordIn = (value: unknown): Record<string, unknown> => (isKeywords(value) ? { ...value } : {});
const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
