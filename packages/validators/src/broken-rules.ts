import type { Fault } from "./fault.js";
import type { Findings } from "./findings.js";

/** A named check across fields: the check, what it reads, and the places of that among the values it is called with. */
export type Rule = readonly [
  id: string,
  at: string,
  message: string,
  reads: readonly string[],
  // biome-ignore lint/suspicious/noExplicitAny: called only with what it reads, each right by itself
  holds: (...values: any[]) => boolean,
  places: readonly number[],
];

/**
 * Finds the rules of an object that do not hold, of those that can be judged: nothing that they read is among the faults
 * in its shape, which are those from `from` on.
 */
export function brokenRules(
  found: Findings,
  from: number,
  rules: readonly Rule[],
  values: readonly unknown[],
): void {
  for (const rule of rules) {
    const [id, at, message, reads] = rule;
    if (!holds(rule, values) && isReadable(found.shape, from, reads))
      found.rules.push({ rule: id, at, message: found.words?.messages[id] ?? message });
  }
}

function holds([, , , , check, places]: Rule, values: readonly unknown[]): boolean {
  try {
    return check(...places.map((place) => values[place]));
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

function touches(place: readonly string[], read: readonly string[]): boolean {
  const depth = Math.min(place.length, read.length);
  for (let at = 0; at < depth; at++) if (read[at] !== "*" && read[at] !== place[at]) return false;
  return true;
}
