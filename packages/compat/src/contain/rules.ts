import { isEmpty } from "../schema/is-empty.js";
import { isKeywords, type Part } from "../schema/json-schema.js";
import { type ObjectShape, objectShape } from "../schema/object-shape.js";
import { type Facet, shapesOf, valuesIn } from "../schema/shapes.js";
import { type Comparison, doubtful } from "./comparison.js";

interface Rule {
  id: string;
  severity: string;
  cel: string;
}

const rulesIn = (facets: readonly Facet[]): Rule[] =>
  facets.flatMap(({ schema }) => (Array.isArray(schema["x-rules"]) ? (schema["x-rules"] as Rule[]) : []));

/** Rules across fields: those that mine has too, or cannot break, hold; the others are doubts. */
export function compareRules(mine: ObjectShape, theirs: readonly Facet[]): Comparison {
  const own = rulesIn(mine.facets);
  return doubtful(
    rulesIn(theirs)
      .filter(({ severity }) => severity === "error")
      .filter(({ id, cel }) => !own.some((rule) => rule.id === id && rule.cel === cel))
      .filter(({ cel }) => !alternativesIn(cel).some((one) => isCertain(one, mine)))
      .map(({ id }) => ({ because: "rule" as const, of: id })),
  );
}

/** The parts of a rule's text of which one is enough. */
function alternativesIn(cel: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of cel.matchAll(/'[^']*'|"[^"]*"|[([{]|[)\]}]|\|\|/g)) {
    if (/^[([{]$/.test(sign)) depth++;
    else if (/^[)\]}]$/.test(sign)) depth--;
    else if (sign === "||" && depth === 0) {
      parts.push(cel.slice(from, index).trim());
      from = index + 2;
    }
  }
  return [...parts, cel.slice(from).trim()];
}

/** Whether a part holds for every record of mine: a field that cannot be there, must be, or has one value only. */
function isCertain(part: string, mine: ObjectShape): boolean {
  const absent = /^!has\(this\.([A-Za-z0-9.]+)\)$/.exec(part)?.[1];
  if (absent) return cannotBe(mine, absent.split("."));
  const present = /^has\(this\.([A-Za-z0-9]+)\)$/.exec(part)?.[1];
  if (present) return mine.required.has(present);
  const [, of = "", list = ""] = /^!\(this\.([A-Za-z0-9]+) in \[([^\]]*)\]\)$/.exec(part) ?? [];
  if (of)
    return isEmpty([...mine.property(of), only(list.split(",").map((code) => code.trim().slice(1, -1)))]);
  const [, key = "", sign, value = ""] = /^this\.([A-Za-z0-9]+) (==|!=) '([^']*)'$/.exec(part) ?? [];
  if (sign === "!=") return isEmpty([...mine.property(key), only([value])]);
  if (sign !== "==" || !mine.required.has(key)) return false;
  const { shapes } = shapesOf(mine.property(key));
  return (
    shapes.length > 0 &&
    shapes.every(({ facets }) =>
      facets.some(({ schema }) => {
        const values = isKeywords(schema) ? valuesIn(schema) : undefined;
        return values?.length === 1 && values[0] === value;
      }),
    )
  );
}

/** What allows these values only. */
const only = (values: readonly string[]): Part => ({
  schema: { enum: values },
  document: { root: true, elsewhere: () => undefined },
});

/** Whether nothing can stand where these keys lead. */
function cannotBe(mine: ObjectShape, [key = "", ...rest]: readonly string[]): boolean {
  const node = mine.property(key);
  if (isEmpty(node)) return true;
  if (rest.length === 0) return false;
  const { shapes } = shapesOf(node);
  return shapes.every(({ type, facets }) => type === "object" && cannotBe(objectShape(facets), rest));
}
