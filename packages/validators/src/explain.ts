import type { ByKey, Rule, Said, Shape, Use } from "./shape.js";

/** One thing that is wrong with a record. */
export interface Fault {
  /** The permanent id of the rule: `field.uprn`, `record.unknown-key`, `resident.died-not-before-born`. */
  rule: string;
  /** The JSON Pointer (RFC 6901) of the place: `/addresses/0/uprn`; empty for the record itself. */
  at: string;
  /** What is wrong and how to put it right, in GOV.UK wording; it never repeats the value. */
  message: string;
}

/** Messages and labels in another language: of rules by their ids, of labels by their English. */
export interface Words {
  messages: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is found while a record is explained; faults in its shape come before the rules that read it. */
class Findings {
  readonly shape: Fault[] = [];
  readonly rules: Fault[] = [];
  /** The keys that lead to where the walk is. */
  readonly path: (string | number)[] = [];

  constructor(readonly words: Words | undefined) {}

  get at(): string {
    let at = "";
    for (const key of this.path) at += typeof key === "number" ? `/${key}` : step(key);
    return at;
  }

  add(rule: string, message: string, label = ""): void {
    this.shape.push({ rule, at: this.at, message: worded(rule, message, label, this.words) });
  }
}

const lowerFirst = (label: string): string =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

// the same few messages are given over and over
const kept = new Map<string, string>();

function worded(rule: string, message: string, label: string, words?: Words): string {
  const title = words?.labels[label] ?? label;
  const text = words?.messages[rule] ?? message;
  const key = `${title}\n${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const said = text.replaceAll("{Label}", title).replaceAll("{label}", lowerFirst(title));
  kept.set(key, said);
  return said;
}

/** One step of a JSON Pointer. */
const step = (key: string): string =>
  `/${/[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;

/** Every fault in a value, by what should stand there. */
export function explain(shape: Shape, value: unknown, words?: Words): Fault[] {
  const found = new Findings(words);
  visit([shape], value, found);
  return found.shape.concat(found.rules);
}

function refuse([rule, title, message]: Said, label: string | undefined, found: Findings): void {
  found.add(rule, message, label ?? title);
}

function visitAt(key: string | number, use: Use, value: unknown, found: Findings): void {
  found.path.push(key);
  visit(use, value, found);
  found.path.pop();
}

function visit([what, label]: Use, value: unknown, found: Findings): void {
  switch (what[0]) {
    case 0:
      if (!what[2](value)) refuse(what[1], label, found);
      return;
    case 1:
      if (isObject(value)) visitShape(what, label, value, found);
      else refuse(what[1], label, found);
      return;
    case 2:
      if (!Array.isArray(value)) found.add("record.not-a-list", "{Label} must be a list", label);
      else if (value.length === 0)
        found.add("record.empty-list", "{Label} must have at least one item, or be left out", label);
      else for (let item = 0; item < value.length; item++) visitAt(item, what[1], value[item], found);
      return;
    case 3:
      if (isObject(value)) visitByKey(what, value, found);
      else refuse(what[1], label, found);
      return;
    case 4:
      if (value !== what[1])
        found.add(
          "record.other-schema",
          "$schema must be the address of this record's schema in this version of the standard, or be left out",
        );
  }
}

function visitByKey([, said, leaf]: ByKey, value: Record<string, unknown>, found: Findings): void {
  for (const key of Object.keys(value)) {
    visitAt(key, [leaf], key, found);
    found.path.push(key);
    if (!isObject(value[key])) refuse(said, undefined, found);
    found.path.pop();
  }
}

function visitShape(
  shape: Shape,
  label: string | undefined,
  value: Record<string, unknown>,
  found: Findings,
): void {
  const [, said, fields, required, rules, notEmpty, schemes] = shape;
  const from = found.shape.length;
  let some = false;
  for (const key in value) {
    const held = value[key];
    if (held === undefined) continue;
    some = true;
    const use = fields.get(key);
    if (use) visitAt(key, use, held, found);
    else unknown(key, found);
  }
  if (notEmpty && !some)
    found.add(
      "record.empty-object",
      "{Label} must have at least one field, or be left out",
      label ?? said[1],
    );
  for (const key of required) if (value[key] === undefined) missing(key, fields.get(key), found);
  if (schemes) {
    const [scheme, key, leaves] = schemes;
    const leaf = leaves[String(value[scheme])];
    if (leaf && value[key] !== undefined) visitAt(key, [leaf], value[key], found);
  }
  const at = rules.length > 0 ? found.at : "";
  for (const rule of rules)
    if (!holds(rule, value) && isReadable(found.shape, from, at, rule))
      found.rules.push({
        rule: rule[0],
        at: at + rule[1],
        message: found.words?.messages[rule[0]] ?? rule[2],
      });
}

function unknown(key: string, found: Findings): void {
  found.path.push(key);
  found.add(
    "record.unknown-key",
    "This field is not in the standard: check its spelling, or move it under extensions",
  );
  found.path.pop();
}

function missing(key: string, use: Use | undefined, found: Findings): void {
  const said = use?.[0][1];
  found.path.push(key);
  found.add("record.missing-key", "Enter {label}", use?.[1] ?? (Array.isArray(said) ? String(said[1]) : ""));
  found.path.pop();
}

function holds([, , , , keys, fact]: Rule, value: Record<string, unknown>): boolean {
  try {
    return fact(...keys.map((key) => (key ? value[key] : value)));
  } catch {
    // a value it reads is of the wrong type, which is a fault of its own
    return false;
  }
}

/** Whether a rule can be judged: nothing it reads is among the faults found under `at`, those after the first `from`. */
function isReadable(faults: readonly Fault[], from: number, at: string, [, , , reads]: Rule): boolean {
  for (let place = from; place < faults.length; place++) {
    const keys = (faults[place]?.at ?? "").slice(at.length).split("/");
    for (const read of reads) if (touches(keys, read.split("/"))) return false;
  }
  return true;
}

function touches(place: readonly string[], read: readonly string[]): boolean {
  const depth = Math.min(place.length, read.length);
  for (let at = 0; at < depth; at++) if (read[at] !== "*" && read[at] !== place[at]) return false;
  return true;
}
