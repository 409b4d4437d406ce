import type { Fault } from "./fault.js";
import type { Findings } from "./findings.js";

/** A named check across fields: the check, and what it reads. */
export type Rule = readonly [
  id: string,
  at: string,
  message: string,
  reads: readonly string[],
  // biome-ignore lint/suspicious/noExplicitAny: called only with what it reads
  holds: (...values: any[]) => boolean,
];

/**
 * Finds the rules of an object that do not hold, of those that can be judged: nothing that they read is among the faults
 * in its shape, which are those from `from` on.
 *
 * @param values what each rule is called with.
 */
export function brokenRules(
  found: Findings,
  from: number,
  rules: readonly Rule[],
  values: readonly (readonly unknown[])[],
): void {
  rules.forEach(([id, at, message, reads, check], place) => {
    if (!holds(check, values[place] ?? []) && isReadable(found.shape, from, reads))
      found.rules.push({ rule: id, at, message: found.words?.messages[id] ?? message });
  });
}

function holds(check: Rule[4], values: readonly unknown[]): boolean {
  try {
    return check(...values);
  } catch {
    // a value it reads is of the wrong type, which is a fault of its own
    return false;
  }
}

function isReadable(faults: readonly Fault[], from: number, reads: readonly string[]): boolean {
  for (let place = from; place < faults.length; place++) {
    const keys = (faults[place]?.at ?? "").split("/");
    for (const read of reads) if (touches(keys, read.split("/"))) return false;
  }
  return true;
}

const touches = (place: readonly string[], read: readonly string[]): boolean =>
  place.every((key, at) => at >= read.length || read[at] === "*" || read[at] === key);
