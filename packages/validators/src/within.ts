import type { Said } from "./fault.js";
import { type Findings, missing, step, wrong } from "./findings.js";

/** Judges an object and all it holds; the label is what it is called where it stands. */
// biome-ignore lint/suspicious/noExplicitAny: what is judged can be anything
export type Judge = (value: any, found: Findings, label?: string) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Judges the object at a key. */
export function object(
  found: Findings,
  key: string | number,
  value: unknown,
  said: Said,
  judge: Judge,
  label?: string,
): void {
  if (!isObject(value)) return wrong(found, key, value, said, label);
  const shape = found.shape.length;
  const rules = found.rules.length;
  judge(value, found, label);
  if (found.shape.length > shape || found.rules.length > rules) found.under(`/${key}`, shape, rules);
}

/** Judges the objects in the list at a key; the label is the list's, `item` what each is called where that is not its title. */
export function objects(
  found: Findings,
  key: string,
  value: unknown,
  said: Said,
  judge: Judge,
  label: string,
  item?: string,
): void {
  if (!isList(found, key, value, label)) return;
  const shape = found.shape.length;
  const rules = found.rules.length;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === undefined) missing(found, at, said, item);
    else object(found, at, value[at], said, judge, item);
  }
  if (found.shape.length > shape || found.rules.length > rules) found.under(`/${key}`, shape, rules);
}

/** Judges the single values in the list at a key. */
export function values(
  found: Findings,
  key: string,
  value: unknown,
  said: Said,
  is: (value: unknown) => boolean,
  label: string,
  item?: string,
): void {
  if (!isList(found, key, value, label)) return;
  for (let at = 0; at < value.length; at++) {
    if (is(value[at])) continue;
    if (value[at] === undefined) missing(found, `${key}/${at}`, said, item);
    else wrong(found, `${key}/${at}`, value[at], said, item);
  }
}

function isList(found: Findings, key: string, value: unknown, label: string): value is unknown[] {
  if (Array.isArray(value) && value.length > 0) return true;
  if (!Array.isArray(value)) wrong(found, key, value, ["record.not-a-list", label, "{Label} must be a list"]);
  else
    found.add("record.empty-list", `/${key}`, "{Label} must have at least one item, or be left out", label);
  return false;
}

/** Judges objects by keys that are themselves values: the extensions of a record. */
export function byKey(
  found: Findings,
  value: Record<string, unknown>,
  said: Said,
  key: Said,
  isKey: (key: unknown) => boolean,
): void {
  for (const one in value) {
    if (!isKey(one)) found.add(key[0], step(one), key[2], key[1]);
    if (!isObject(value[one])) found.add(said[0], step(one), said[2], said[1]);
  }
}
