import type { Reason } from "../reason.js";
import { arrayShape } from "../schema/array-shape.js";
import { isEmpty } from "../schema/is-empty.js";
import type { Shape } from "../schema/shapes.js";
import { none, witness } from "../schema/witness.js";
import type { Compare } from "./compare.js";
import { type Comparison, doubtful, same, shownBy, together, under } from "./comparison.js";

const notReasonedAbout = ["uniqueItems", "contains", "unevaluatedItems", "enum", "const", "if"];

export function compareArrays(inner: Shape, outer: Shape, compare: Compare): Comparison {
  const [mine, theirs] = [arrayShape(inner.facets), arrayShape(outer.facets)];
  const filled = (count: number): unknown[] | undefined => {
    const made = Array.from({ length: count }, (_, place) =>
      witness(mine.item(place), { prefer: theirs.item(place) }),
    );
    return made.includes(none) ? undefined : made;
  };
  const shown = (value: unknown): Comparison =>
    value === undefined ? doubtful([{ because: "example", of: "array" }]) : shownBy(value);
  const found: Comparison[] = [];
  const isFillable = !isEmpty(mine.item(mine.places));
  const most = isFillable ? mine.maxItems : Math.min(mine.places, mine.maxItems);
  if (mine.minItems < theirs.minItems) found.push(shown(filled(mine.minItems)));
  if (most > theirs.maxItems) found.push(shown(filled(Math.max(mine.minItems, theirs.maxItems + 1))));
  const places = Math.min(Math.max(mine.places, theirs.places) + 1, most);
  for (let place = 0; place < places; place++) {
    const items = compare(mine.item(place), theirs.item(place));
    found.push(
      under(place, items, (value) => {
        const others = filled(Math.max(mine.minItems, place + 1));
        return others?.with(place, value);
      }),
    );
  }
  const lost = outer.facets.flatMap(({ schema }): Reason[] =>
    notReasonedAbout
      .filter((keyword) => keyword in schema && schema[keyword] !== false)
      .map((keyword) => ({ because: "keyword", of: keyword })),
  );
  return together([...found, lost.length > 0 ? doubtful(lost) : same]);
}
