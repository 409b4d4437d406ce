import { type RecordName, type Rule, rulesOf } from "../artefact.js";
import { type Case, casesIn } from "../cases.js";
import type { Chance } from "./random.js";

type Json = Record<string, unknown>;

const kept = new Map<string, Case[]>();

/** The cases chosen by hand for a rule: those of a right value, or those that break it and nothing else. */
function casesOf({ id }: Rule, valid: boolean): Case[] {
  const key = `${id} ${valid}`;
  const known = kept.get(key);
  if (known) return known;
  const found = casesIn(`rules/${id}.json`).filter(({ issues }) =>
    valid ? issues.length === 0 : issues.length === 1 && issues[0]?.rule === id,
  );
  kept.set(key, found);
  return found;
}

/** Puts a value where a pointer with stars leads, a star being an item drawn from its list; says whether it could. */
function put(
  holder: unknown,
  [key = "", ...rest]: readonly string[],
  value: unknown,
  chance: Chance,
): boolean {
  if (typeof holder !== "object" || holder === null) return false;
  const at = key === "*" ? String(chance.between(0, (holder as unknown[]).length)) : key;
  const parts = holder as Json;
  if (rest.length === 0) parts[at] = value;
  else if (rest[0] === "*") parts[at] ??= [];
  return rest.length === 0 || put(parts[at], rest, value, chance);
}

/**
 * Puts into a record, in place, what a case of one of its rules holds: a right value, or one that breaks the rule. Says
 * whether it could; what else the record holds decides whether it is right thereafter.
 */
export function graft(name: RecordName, record: Json, chance: Chance, valid: boolean): boolean {
  const rule = chance.of(rulesOf(name));
  const { of, data } = chance.of(casesOf(rule, valid));
  const { id, source, $schema, ...held } = structuredClone(data) as Json;
  if (rule.within !== "") return put(record, rule.within.split("/").slice(1), held, chance);
  if (of !== name) return ofAnyRecord(record, rule);
  for (const read of rule.reads) delete record[read.split("/")[1] ?? ""];
  Object.assign(record, held);
  return true;
}

/** Breaks a rule that all records have, whose cases are of one of them. */
function ofAnyRecord(record: Json, { id }: Rule): boolean {
  if (id === "record.absent-field-is-empty") record["absences"] = [{ field: "/source", reason: "not-known" }];
  else record["underReview"] = [{ field: "/extensions/none", since: "2026-04-01" }];
  return true;
}
