import type { Chance } from "./random.js";

type Json = Record<string, unknown>;

const others = [null, true, 0, -1.5, 1e21, "", "x", "\ud800", [], [null], {}, { value: "x" }];
const unknownKeys = ["unknown", "constructor", "toString", "", "a/b", "a~b", "ü"];

/** Every object and list of a record that holds anything, itself included. */
function holders(value: unknown): Json[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [];
  return [value as Json, ...Object.values(value).flatMap(holders)];
}

/** Puts into a record, in place, what only JSON can hold: a value of another type, a key too many or too few. */
export function misshape(record: Json, chance: Chance): void {
  const holder = chance.of(holders(record));
  const key = chance.of(Object.keys(holder));
  const way = chance.of(["other", "fewer", "more"]);
  if (way === "other") holder[key] = structuredClone(chance.of<unknown>(others));
  else if (Array.isArray(holder))
    holder.splice(Number(key), 1, ...(way === "more" ? [holder[key], null] : []));
  else if (way === "fewer") delete holder[key];
  else holder[chance.of(unknownKeys)] = "x";
}
