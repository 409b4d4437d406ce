import { describe, expect, it } from "vitest";
import { placesOf, recordNames } from "../src/dictionary.js";
import { recordTypeOf } from "../src/json/record-type.js";

/** The keys of a record, and those that none is right without. */
function keysOf(record: string): { known: Set<string>; required: string[] } {
  const places = [...placesOf(record).values()].map(({ at, required }) => ({
    key: at.split("/")[1] ?? "",
    required,
  }));
  return {
    known: new Set(places.map(({ key }) => key)),
    required: [...new Set(places.filter(({ required }) => required).map(({ key }) => key))],
  };
}

// a record that is right by its bytes is never asked which record it is
describe.each(recordNames)("a right %s without $schema", (record) => {
  it.each(recordNames)(
    "is told by its keys, also where it has all it can have of what a %s needs",
    (other) => {
      const { known, required } = keysOf(record);
      const keys = [...required, ...keysOf(other).required.filter((key) => known.has(key))];
      expect(recordTypeOf(Object.fromEntries(keys.map((key) => [key, ""])))).toBe(record);
    },
  );
});
