import type * as z from "zod";
import { type AnyCheck, type Carried, carriedCheck } from "./carried.js";
import type { Bilingual } from "./meta.js";

/** A named check across fields; its id is permanent, its message is not. */
export interface Rule<T> {
  /** `<record>.<fact that must hold>`. */
  id: string;
  /** A fault of severity `error` makes the record wrong; `advice` never does. */
  severity: "error" | "advice";
  /** JSON Pointers of the values it looks at, `*` for every item of a list: it is judged only where none of them is at fault. */
  reads: readonly string[];
  /** JSON Pointer of the place where a person puts it right. */
  at: string;
  message: Bilingual;
  /** Why the rule exists, with its source where it has one. */
  why: string;
  /** The same rule in the Common Expression Language, over `this`. */
  cel: string;
  /** Whether the fact holds; optional keys may be missing. */
  holds: (value: T) => boolean;
}

/** A rule as a Zod check, with the rule itself at hand. */
export type RuleCheck = AnyCheck & { readonly rule: Rule<never> };

/**
 * Makes a rule a check that runs whatever else is wrong with the record, unless a value it reads is itself at fault:
 * Zod would skip an object's checks when any sibling is wrong, and people would see the fault only after mending the rest.
 */
export function rule<T extends object>(rule: Rule<T>): RuleCheck {
  const { holds: _, ...said } = rule;
  const carries: Carried = () => ({ "x-rules": [said] });
  const check = carriedCheck<T>(
    carries,
    (payload) => {
      if (rule.severity === "error" && !rule.holds(payload.value))
        payload.issues.push({
          code: "custom",
          path: rule.at.split("/").slice(1),
          params: { rule: rule.id },
          input: payload.value,
          message: rule.message.en,
          ...{ rule: rule.id, cy: rule.message.cy },
        });
    },
    (payload) => canBeJudged(payload, rule.reads),
  );
  return Object.assign(check, { rule: rule as Rule<never> });
}

/** The rule a check stands for, where it stands for one. */
export const ruleOf = (check: z.core.$ZodCheck): Rule<never> | undefined =>
  (check as Partial<RuleCheck>).rule;

function canBeJudged(payload: z.core.ParsePayload, reads: readonly string[]): boolean {
  if (typeof payload.value !== "object" || payload.value === null || Array.isArray(payload.value))
    return false;
  return payload.issues.every((issue) => {
    const place = issue.path ?? [];
    const isRule = issue.code === "custom" && issue.params?.["rule"] !== undefined;
    const places = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...place, key]) : [place];
    return isRule || places.every((at) => reads.every((read) => !touches(at, read)));
  });
}

/** Whether a fault's place is at, above or below what a rule reads. */
function touches(place: readonly PropertyKey[], read: string): boolean {
  const keys = read.split("/").slice(1);
  return place
    .slice(0, keys.length)
    .every((step, depth) => keys[depth] === "*" || keys[depth] === String(step));
}
