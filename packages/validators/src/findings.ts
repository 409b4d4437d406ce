import type { Fault, Said } from "./fault.js";
import { type Words, worded } from "./words.js";

/**
 * What is found while a value is judged, at places relative to the object that is being judged: whoever judges what an
 * object holds puts its key before them. So a value that is right costs no thought about where it stands.
 */
export class Findings {
  /** Faults in the shape, which come before those of the rules that read it. */
  readonly shape: Fault[] = [];
  readonly rules: Fault[] = [];
  words: Words | undefined;

  add(rule: string, at: string, message: string, label = ""): void {
    this.shape.push({ rule, at, message: worded(rule, message, label, this.words) });
  }

  /** Puts a step before the places found since there were so many. */
  under(step: string, shape: number, rules: number): void {
    for (let at = shape; at < this.shape.length; at++) prefix(this.shape[at], step);
    for (let at = rules; at < this.rules.length; at++) prefix(this.rules[at], step);
  }
}

function prefix(fault: Fault | undefined, step: string): void {
  if (fault) fault.at = step + fault.at;
}

/** One step of a JSON Pointer. */
export const step = (key: string): string =>
  `/${/[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;

/** A value that is none of what should stand at a key of the standard's; one that is undefined is not there. */
export function wrong(
  found: Findings,
  key: string | number,
  value: unknown,
  said: Said,
  label?: string,
): void {
  if (value !== undefined) found.add(said[0], `/${key}`, said[2], label ?? said[1]);
}

export function missing(found: Findings, key: string | number, [, title]: Said, label = title): void {
  found.add("record.missing-key", `/${key}`, "Enter {label}", label);
}

export function unknown(found: Findings, key: string): void {
  found.add(
    "record.unknown-key",
    step(key),
    "This field is not in the standard: check its spelling, or move it under extensions",
  );
}

export function empty(found: Findings, [, title]: Said, label = title): void {
  found.add("record.empty-object", "", "{Label} must have at least one field, or be left out", label);
}

export function otherSchema(found: Findings, key: string, value: unknown): void {
  if (value !== undefined)
    found.add(
      "record.other-schema",
      `/${key}`,
      "$schema must be the address of this record's schema in this version of the standard, or be left out",
    );
}
