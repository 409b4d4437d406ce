import type { Fact, Facts } from "./facts.js";
import type { TablePlace } from "./places.js";

/** Whether anything within a place has a value. */
export function present(facts: Facts, { column, parts }: TablePlace): Fact {
  if (column !== undefined) return facts.cell(column, "present");
  return facts.or([...parts.values()].map((part) => present(facts, part)));
}

/** Whether nothing within a place has a value. */
export function absent(facts: Facts, { column, parts }: TablePlace): Fact {
  if (column !== undefined) return facts.cell(column, "present", true);
  return facts.and([...parts.values()].map((part) => absent(facts, part)));
}
