import { type Case, selectedCases } from "@council-data/conformance";
import type { Rule } from "./rules.js";

/** A value that a rule finds right or wrong, and the fact that makes it so. */
export interface Example {
  of: string;
  fact: string;
  data: unknown;
}

/** Examples of a rule, from the conformance cases. */
export interface Examples {
  right: Example[];
  wrong: Example[];
}

const most = 3;

const files: Readonly<Record<Rule["kind"], (id: string) => string[]>> = {
  field: (id) => [`fields/${id.slice("field.".length)}`],
  "code-list": (id) => [`code-lists/${id.slice("code-list.".length)}`],
  shape: () => ["records/*", "fields/*"],
  rule: (id) => [`rules/${id}`],
  file: () => [],
};

/** The shortest cases that are right, and those in which this rule alone is broken; of a file's rules there are none. */
export function examplesOf({ id, kind, reads }: Rule): Examples {
  if (kind === "file") return { right: [], wrong: [] };
  const cases = [...selectedCases({ cases: files[kind](id) })].filter(({ json }) => json === undefined);
  const wrong = cases.filter(({ issues }) => issues.length > 0 && issues.every(({ rule }) => rule === id));
  const about = new Set(wrong.map(({ of }) => of));
  const valid = cases.filter((one) => one.valid && (kind !== "shape" || about.has(one.of)));
  // a rule between fields has little to say where they are missing
  const telling = valid.filter(({ data }) => (reads ?? []).every((at) => holds(data, at)));
  const right = telling.length > 0 ? telling : valid;
  const chosen = (all: readonly Case[]): Example[] =>
    distinct(kind === "field" || kind === "code-list" ? all : [...all].sort(byLength))
      .slice(0, most)
      .map(({ of, fact, data }) => ({ of, fact, data }));
  // the shape of one record is like that of another
  const shown = kind === "shape" ? 1 : most;
  return { right: chosen(right).slice(0, shown), wrong: chosen(wrong).slice(0, shown) };
}

const byLength = (a: Case, b: Case): number => JSON.stringify(a.data).length - JSON.stringify(b.data).length;

const distinct = (cases: readonly Case[]): Case[] => [
  ...new Map(cases.map((one) => [JSON.stringify(one.data), one])).values(),
];

/** Whether a value holds something at a pointer; a star stands for any position. */
function holds(value: unknown, at: string): boolean {
  const [, key, ...rest] = at.split("/");
  if (key === undefined) return value !== undefined;
  if (key === "*") return Array.isArray(value) && value.some((item) => holds(item, ["", ...rest].join("/")));
  const held = (value as Record<string, unknown> | undefined)?.[key];
  return held !== undefined && holds(held, rest.length > 0 ? ["", ...rest].join("/") : "");
}
