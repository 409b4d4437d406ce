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

/** The rule id of a field or code list, its title, and what is said of a value that is none. */
export type Said = readonly [rule: string, title: string, message: string];

/** What is found while a record is explained; faults in its shape come before the rules that read it. */
export interface Found {
  shape: Fault[];
  rules: Fault[];
  words?: Words | undefined;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const lowerFirst = (label: string): string =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

function add(found: Found, rule: string, at: string, label: string, message: string): void {
  if (found.shape.some((fault) => fault.rule === rule && fault.at === at)) return;
  const title = found.words?.labels[label] ?? label;
  const text = (found.words?.messages[rule] ?? message).replaceAll("{Label}", title);
  found.shape.push({ rule, at, message: text.replaceAll("{label}", lowerFirst(title)) });
}

/** The value is not what the field or code list holds. */
export const wrong = (found: Found, [rule, title, message]: Said, at: string, label = title): void =>
  add(found, rule, at, label, message);

export const missing = (found: Found, at: string, label: string): void =>
  add(found, "record.missing-key", at, label, "Enter {label}");

export const notAList = (found: Found, at: string, label: string): void =>
  add(found, "record.not-a-list", at, label, "{Label} must be a list");

export const emptyList = (found: Found, at: string, label: string): void =>
  add(found, "record.empty-list", at, label, "{Label} must have at least one item, or be left out");

export const otherSchema = (found: Found, at: string): void =>
  add(
    found,
    "record.other-schema",
    at,
    "",
    "$schema must be the address of this record's schema in this version of the standard, or be left out",
  );

export const unknownKey = (found: Found, at: string, key: string): void =>
  add(
    found,
    "record.unknown-key",
    at + step(key),
    "",
    "This field is not in the standard: check its spelling, or move it under extensions",
  );

/** One step of a JSON Pointer. */
export const step = (key: string): string => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The rule does not hold. */
export const broken = (found: Found, rule: string, at: string, message: string): void => {
  found.rules.push({ rule, at, message: found.words?.messages[rule] ?? message });
};

/** Whether a rule can be judged: nothing it reads, under `at`, is among the faults found since there were `from` of them. */
export const readable = (found: Found, from: number, at: string, reads: readonly string[]): boolean =>
  found.shape.slice(from).every((fault) => {
    const place = fault.at.slice(at.length).split("/");
    return reads.every((read) => {
      const keys = read.split("/");
      return place.slice(0, keys.length).some((key, depth) => keys[depth] !== "*" && keys[depth] !== key);
    });
  });

/** Whether a text has at most so many characters, counted as Unicode code points. */
export const atMost = (text: string, max: number): boolean => text.length <= max || [...text].length <= max;
