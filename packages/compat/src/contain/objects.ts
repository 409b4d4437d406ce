import { contained } from "@council-data/validators/automaton";
import { tabulated } from "../automaton/minimal.js";
import { patternWalk } from "../automaton/pattern.js";
import type { Reason } from "../reason.js";
import { isEmpty } from "../schema/is-empty.js";
import { type Node, nodeOf } from "../schema/json-schema.js";
import { type ObjectShape, objectShape } from "../schema/object-shape.js";
import type { Shape } from "../schema/shapes.js";
import { none, objectOf, unnamedKey } from "../schema/witness.js";
import type { Compare } from "./compare.js";
import {
  type Comparison,
  type Difference,
  doubtful,
  pointerTo,
  same,
  shownBy,
  together,
  under,
} from "./comparison.js";
import { compareConditions, settled } from "./conditions.js";
import { compareRules } from "./rules.js";

const notReasonedAbout = [
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
  "unevaluatedProperties",
  "enum",
  "const",
];

/** Two objects, told apart by what they make of each key. */
interface Pair {
  mine: ObjectShape;
  theirs: ObjectShape;
  /** An object of mine with these values, like one of theirs as far as it goes. */
  made: (values?: Record<string, unknown>, without?: string) => unknown;
}

export function compareObjects(inner: Shape, outer: Shape, compare: Compare): Comparison {
  const facets = settled(inner.facets, compare);
  const [mine, theirs] = [objectShape(facets), objectShape(outer.facets)];
  const prefer: Node = outer.facets;
  const pair: Pair = {
    mine,
    theirs,
    made: (values = {}, without) => {
      const value = objectOf(mine, { prefer }, { values, ...(without !== undefined && { without }) });
      return value === none ? undefined : value;
    },
  };
  const lost = outer.facets.flatMap(({ schema }): Reason[] =>
    notReasonedAbout
      .filter((keyword) => keyword in schema)
      .map((keyword) => ({ because: "keyword", of: keyword })),
  );
  const others = otherKeys(pair, compare);
  return together([
    missingKeys(pair),
    namedKeys(pair, compare, others.differences.length > 0),
    others,
    counts(pair),
    compareConditions(facets, outer.facets, compare),
    compareRules(mine, outer.facets),
    doubtful(lost),
  ]);
}

/** Keys that theirs must have and mine need not. */
const missingKeys = ({ mine, theirs, made }: Pair): Comparison => ({
  differences: [...theirs.required]
    .filter((key) => !mine.required.has(key))
    .map((key): Difference => {
      const at = pointerTo(key);
      const whole = made({}, key);
      const all = whole === undefined ? [] : [{ at: "", value: whole }];
      return { at, edits: [{ at, isRemoved: true }, ...all] };
    }),
  doubts: [],
});

/** What stands at the keys that either names, or mine alone where it is known to allow any. */
const namedKeys = ({ mine, theirs, made }: Pair, compare: Compare, onlyMine: boolean): Comparison =>
  together(
    [...(onlyMine ? mine.keys : new Set([...mine.keys, ...theirs.keys]))]
      .filter((key) => !isEmpty(mine.property(key)))
      .map((key) =>
        under(key, compare(mine.property(key), theirs.property(key)), (value) => made({ [key]: value })),
      ),
  );

/** What stands at the keys that neither names, and how such keys may read. */
function otherKeys({ mine, theirs, made }: Pair, compare: Compare): Comparison {
  if (isEmpty(mine.rest)) return same;
  const key = unnamedKey(mine, theirs);
  const rest =
    key === undefined
      ? doubtful([{ because: "example", of: "additionalProperties" }])
      : under(key, compare(mine.rest, theirs.property(key)), (value) => made({ [key]: value }));
  if (!theirs.names) return rest;
  const names = contained(mine.names ?? tabulated(patternWalk("^")), theirs.names);
  if (names.contained) return rest;
  const wrong = names.counterExample;
  const refused = compare(mine.property(wrong), nodeOf(false));
  return together([rest, under(wrong, refused, (value) => made({ [wrong]: value }))]);
}

/** How many keys there must be. */
function counts({ mine, theirs, made }: Pair): Comparison {
  if (mine.maxProperties > theirs.maxProperties)
    return doubtful([{ because: "keyword", of: "maxProperties" }]);
  if (mine.minProperties >= theirs.asked) return same;
  const value = objectOf(mine, {});
  return value === none || made() === undefined
    ? doubtful([{ because: "example", of: "minProperties" }])
    : shownBy(value);
}
