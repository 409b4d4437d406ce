import { type JsonSchema, type Lookup, nodeOf } from "../schema/json-schema.js";
import { none, witness } from "../schema/witness.js";
import { comparer } from "./compare.js";
import type { Difference, Doubt } from "./comparison.js";
import { edited } from "./edit.js";

/** A schema, and who has the last word on what it accepts. */
export interface Side {
  schema: JsonSchema;
  /** Finds the schemas it refers to by their addresses. */
  elsewhere?: Lookup;
  /** Whether it accepts a value: the validator that is in use, so that no counter-example is shown that is none. */
  accepts: (value: unknown) => boolean;
}

/** A value that the inner schema accepts and the outer one refuses; both were asked. */
export interface CounterExample {
  /** The JSON Pointer of the place that makes the difference. */
  at: string;
  value: unknown;
}

/** Whether one schema allows all that another does. */
export type Verdict =
  | { verdict: "proved" }
  | { verdict: "refuted"; counterExamples: readonly CounterExample[]; doubts: readonly Doubt[] }
  | { verdict: "unknown"; doubts: readonly Doubt[] };

/**
 * Whether `outer` allows every value that `inner` does: proved; refuted, with counter-examples; or unknown, with the
 * places and reasons that reasoning stopped at. Both may be of different drafts, or versions of one standard.
 *
 * @param bases values that both accept, to show differences in; counter-examples made from them differ in one place.
 */
export function contains(outer: Side, inner: Side, bases: readonly unknown[] = []): Verdict {
  const [innerNode, outerNode] = [
    nodeOf(inner.schema, inner.elsewhere),
    nodeOf(outer.schema, outer.elsewhere),
  ];
  const { differences, doubts } = comparer()(innerNode, outerNode);
  const whole = witness(innerNode, { prefer: outerNode });
  const shown = bases.length > 0 || whole === none ? bases : [whole];
  const isCounterExample = (value: unknown): boolean => inner.accepts(value) && !outer.accepts(value);
  const counterExamples: CounterExample[] = [];
  const open: Doubt[] = [...doubts];
  for (const difference of differences) {
    const value = valuesShowing(difference, shown).find(isCounterExample);
    if (value === undefined) open.push({ at: difference.at, because: "example", of: "" });
    else counterExamples.push({ at: difference.at, value });
  }
  if (counterExamples.length > 0) return { verdict: "refuted", counterExamples, doubts: open };
  return open.length > 0 ? { verdict: "unknown", doubts: open } : { verdict: "proved" };
}

/** Values that may show a difference, those that are changed least first. */
const valuesShowing = ({ edits }: Difference, bases: readonly unknown[]): unknown[] =>
  edits.flatMap((edit) =>
    (edit.at === "" ? [undefined] : bases).flatMap((base) => {
      const value = edited(base, edit);
      return value === undefined ? [] : [value];
    }),
  );
