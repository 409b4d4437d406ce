import type { Reason } from "../reason.js";

/** What is done to a record so that it shows a difference. */
export type Edit = { at: string; value: unknown } | { at: string; isRemoved: true };

/** A place where one schema allows what another does not, as far as reasoning goes. */
export interface Difference {
  /** The JSON Pointer of the place. */
  at: string;
  /** Ways of showing it, the smallest change first; the last makes the whole value anew. */
  edits: readonly Edit[];
}

/** A place where reasoning came to no end. */
export interface Doubt extends Reason {
  at: string;
}

/** What comparing two schemas found: contained where there is neither difference nor doubt. */
export interface Comparison {
  differences: readonly Difference[];
  doubts: readonly Doubt[];
}

export const same: Comparison = { differences: [], doubts: [] };

export const together = (all: readonly Comparison[]): Comparison => ({
  differences: all.flatMap(({ differences }) => differences),
  doubts: all.flatMap(({ doubts }) => doubts),
});

/** A difference that is shown by one value. */
export const shownBy = (value: unknown): Comparison => ({
  differences: [{ at: "", edits: [{ at: "", value }] }],
  doubts: [],
});

export const doubtful = (reasons: readonly Reason[]): Comparison => ({
  differences: [],
  doubts: reasons.map((reason) => ({ at: "", ...reason })),
});

/** The JSON Pointer of a key. */
export const pointerTo = (key: PropertyKey): string =>
  `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * A comparison of what stands at a key, as one of what holds it.
 *
 * @param around makes the whole that holds a value at that key; `undefined` where there is none.
 */
export function under(
  key: string | number,
  { differences, doubts }: Comparison,
  around: (value: unknown) => unknown,
): Comparison {
  const prefix = pointerTo(key);
  return {
    differences: differences.map(({ at, edits }) => {
      const moved = edits.map((edit) => ({ ...edit, at: prefix + edit.at }));
      const last = edits.at(-1);
      const whole = last && "value" in last ? around(last.value) : undefined;
      return { at: prefix + at, edits: whole === undefined ? moved : [...moved, { at: "", value: whole }] };
    }),
    doubts: doubts.map((doubt) => ({ ...doubt, at: prefix + doubt.at })),
  };
}
