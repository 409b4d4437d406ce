import { isEmpty } from "../schema/is-empty.js";
import { isSchema, type Keywords, type Part } from "../schema/json-schema.js";
import { type Facet, shapesOf } from "../schema/shapes.js";
import type { Compare } from "./compare.js";
import { type Comparison, together } from "./comparison.js";

/** `if`, `then` and `else` where keywords have them. */
interface Condition {
  when: Part;
  asked: Part[];
  otherwise: Part[];
}

const conditionsIn = (facets: readonly Facet[]): Condition[] =>
  facets.flatMap(({ schema, document }) => {
    const part = (one: unknown): Part[] => (isSchema(one) ? [{ schema: one, document }] : []);
    const [when] = part(schema["if"]);
    return when ? [{ when, asked: part(schema["then"]), otherwise: part(schema["else"]) }] : [];
  });

/** Conditions of the outer schema: what is asked where they hold has to be so in those of mine for which they do. */
export const compareConditions = (
  mine: readonly Facet[],
  theirs: readonly Facet[],
  compare: Compare,
): Comparison =>
  together(
    conditionsIn(theirs).flatMap(({ when, asked, otherwise }) => [
      ...(asked.length === 0 || isEmpty([...mine, when]) ? [] : [compare([...mine, when], asked)]),
      ...(otherwise.length === 0 || holds(compare(mine, [when])) ? [] : [compare(mine, otherwise)]),
    ]),
  );

const holds = ({ differences, doubts }: Comparison): boolean => differences.length + doubts.length === 0;

const bare = new WeakMap<Keywords, Keywords>();

/** The same keywords without their condition. */
function withoutCondition({ schema, document }: Facet): Facet {
  if (!("if" in schema)) return { schema, document };
  const known = bare.get(schema);
  const { if: _, then: __, else: ___, ...rest } = schema;
  if (!known) bare.set(schema, rest);
  return { schema: known ?? rest, document };
}

/** Keywords together with what their own conditions ask, where it is certain that those hold. */
export function settled(facets: readonly Facet[], compare: Compare): readonly Facet[] {
  const conditions = conditionsIn(facets);
  if (conditions.length === 0) return facets;
  const without = facets.map(withoutCondition);
  const found = conditions.flatMap(({ when, asked, otherwise }) => {
    if (asked.length > 0 && holds(compare(without, [when]))) return asked;
    return otherwise.length > 0 && isEmpty([...without, when]) ? otherwise : [];
  });
  if (found.length === 0) return facets;
  const objects = shapesOf([...facets, ...found]).shapes.filter(({ type }) => type === "object");
  return objects.length === 1 ? (objects[0]?.facets ?? facets) : facets;
}
