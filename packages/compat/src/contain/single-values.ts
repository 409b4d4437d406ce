import { contained } from "@council-data/validators/automaton";
import { union } from "../automaton/texts.js";
import type { Reason } from "../reason.js";
import { candidates, isIn, numberRange } from "../schema/number-range.js";
import { type Shape, valuesIn } from "../schema/shapes.js";
import { textLanguage } from "../schema/text-language.js";
import { type Comparison, doubtful, same, shownBy, together } from "./comparison.js";

/** Texts: decided by walking both automata at once. */
export function compareTexts(inner: Shape, outer: readonly Shape[]): Comparison {
  const lost: Reason[] = [];
  const allowed = outer
    .map(({ facets }) => textLanguage(facets))
    .reduce((a, b) => {
      const { automaton, exact } = union(a.automaton, b.automaton);
      if (!exact) lost.push({ because: "alternatives", of: "maxLength" });
      return { automaton, lost: [...a.lost, ...b.lost] };
    });
  const found = contained(textLanguage(inner.facets).automaton, allowed.automaton);
  return together([
    found.contained ? same : shownBy(found.counterExample),
    doubtful([...allowed.lost, ...lost]),
  ]);
}

export function compareBooleans(inner: Shape, outer: readonly Shape[]): Comparison {
  const allows = ({ facets }: Shape, value: boolean): boolean =>
    facets.every(({ schema }) => valuesIn(schema)?.includes(value) ?? true);
  const wrong = [true, false].find(
    (value) => allows(inner, value) && !outer.some((shape) => allows(shape, value)),
  );
  return wrong === undefined ? same : shownBy(wrong);
}

/** Numbers: a number that only one of them allows is looked for at the bounds; where there is none, the bounds decide. */
export function compareNumbers(inner: Shape, outer: Shape): Comparison {
  const [mine, theirs] = [numberRange(inner.facets), numberRange(outer.facets)];
  const wrong = candidates(mine, theirs).find((value) => isIn(mine, value) && !isIn(theirs, value));
  if (wrong !== undefined) return shownBy(wrong);
  if (mine.values) return same;
  const isStepped = theirs.steps.every((step) => mine.steps.some((own) => Number.isInteger(own / step)));
  if (isStepped && !theirs.values && mine.minimum >= theirs.minimum && mine.maximum <= theirs.maximum)
    return same;
  return doubtful([{ because: "keyword", of: theirs.values ? "enum" : "multipleOf" }]);
}
