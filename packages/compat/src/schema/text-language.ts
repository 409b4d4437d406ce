import type { Automaton, CheckDigit } from "@council-data/validators/automaton";
import { checkDigitWalk } from "../automaton/check-digit.js";
import { atLeast, type Unit } from "../automaton/length.js";
import { tabulated } from "../automaton/minimal.js";
import { oneOf } from "../automaton/one-of.js";
import { patternWalk } from "../automaton/pattern.js";
import { both, otherThan, type Walk } from "../automaton/walk.js";
import type { Reason } from "../reason.js";
import { isKeywords, type Keywords } from "./json-schema.js";
import { type Facet, valuesIn } from "./shapes.js";

/** The texts that keywords allow together, with the reasons why they may be more than that. */
export interface TextLanguage {
  automaton: Automaton;
  lost: readonly Reason[];
}

const kept = new Map<string, TextLanguage>();

const read = [
  "pattern",
  "minLength",
  "maxLength",
  "enum",
  "const",
  "not",
  "x-check-digit",
  "x-flags",
  "x-unit",
] as const;

/** The automaton of the texts that all of these keywords allow. Kept, because fields recur all over a record. */
export function textLanguage(facets: readonly Facet[]): TextLanguage {
  const key = JSON.stringify(facets.map(({ schema }) => read.map((keyword) => schema[keyword])));
  const known = kept.get(key);
  if (known) return known;
  const lost: Reason[] = [];
  const walks = facets.flatMap(({ schema }) => walksOf(schema, lost));
  const bounds = facets.flatMap(({ schema: { maxLength } }) => (typeof maxLength === "number" ? [maxLength] : []));
  const whole = walks.reduce<Walk<unknown>>((a, b) => both(a, b), anyText());
  const automaton: Automaton = {
    ...tabulated(whole),
    ...(bounds.length > 0 && { maxCharacters: Math.min(...bounds) }),
  };
  const found = { automaton, lost };
  kept.set(key, found);
  return found;
}

const anyText = (): Walk<unknown> => patternWalk("^");
const mostCounted = 300;

function walksOf(schema: Keywords, lost: Reason[]): Walk<unknown>[] {
  const walks: Walk<unknown>[] = [];
  const { pattern, minLength, not, "x-check-digit": checkDigit, "x-flags": flags, "x-unit": unit } = schema;
  if (typeof pattern === "string")
    try {
      walks.push(patternWalk(pattern, flags as string | undefined));
    } catch {
      lost.push({ because: "pattern", of: pattern });
    }
  if (typeof minLength === "number" && minLength > 0) {
    if (minLength <= mostCounted) walks.push(atLeast(minLength, (unit ?? "characters") as Unit));
    else lost.push({ because: "keyword", of: "minLength" });
  }
  const values = valuesIn(schema)?.filter((value) => typeof value === "string");
  if (values) walks.push(oneOf(values));
  const refused = isKeywords(not) ? valuesIn(not)?.filter((value) => typeof value === "string") : undefined;
  if (refused) walks.push(otherThan(refused));
  if (checkDigit) walks.push(checkDigitWalk(checkDigit as CheckDigit));
  return walks;
}
