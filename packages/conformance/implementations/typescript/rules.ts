import { celEnv, parse, plan } from "@bufbuild/cel";
import type { Issue } from "./judge.js";

/** A rule as rules.json lists it: what it reads, and within which places of the record it is judged. */
interface Rule {
  id: string;
  within: string;
  severity: string;
  reads: string[];
  at: string;
  cel: string;
}

type Holds = (value: unknown) => boolean;

const env = celEnv();
const planned = new Map<string, Holds>();

function holds(cel: string): Holds {
  const known = planned.get(cel);
  if (known) return known;
  const run = plan(env, parse(cel));
  const made: Holds = (value) => run({ this: asMaps(value) as never }) === true;
  planned.set(cel, made);
  return made;
}

/** JSON with its objects as maps, in which a key such as "constructor" is a key like any other. */
const asMaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asMaps);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key, held]) => [key, asMaps(held)]));
};

/** The rules of a record that do not hold, given what is wrong with its shape: no rule is judged that reads what is at fault. */
export function brokenRules(record: unknown, rules: readonly Rule[], shape: readonly Issue[]): Issue[] {
  return rules
    .filter(({ severity }) => severity === "error")
    .flatMap(({ id, within, reads, at, cel }) =>
      placesAt(record, within.split("/").slice(1), "").flatMap(({ place, value }) => {
        const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
        const isReadable = shape.every((issue) => reads.every((read) => !touches(issue.at, place + read)));
        return isObject && isReadable && !holds(cel)(value) ? [{ at: place + at, rule: id }] : [];
      }),
    );
}

/** Every place of a record that a pointer with stars leads to. */
export function placesAt(value: unknown, keys: string[], place: string): { place: string; value: unknown }[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [{ place, value }];
  if (key === "*")
    return Array.isArray(value)
      ? value.flatMap((item, index) => placesAt(item, rest, `${place}/${index}`))
      : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return placesAt((value as Record<string, unknown>)[key], rest, `${place}/${key}`);
}

/** Whether an issue's place is at, above or below what a rule reads. */
function touches(at: string, read: string): boolean {
  const place = at.split("/");
  const keys = read.split("/");
  return place.slice(0, keys.length).every((key, depth) => keys[depth] === "*" || keys[depth] === key);
}
