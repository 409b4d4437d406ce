import { faults, Resident } from "@council-data/schemas";
import { expect, it } from "vitest";
import { validateResident } from "../src/index.js";

const right = {
  id: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60",
  source: { partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", recordedAt: "2026-04-01T09:30:00Z" },
  names: [{ use: "usual", full: "Siân Hughes" }],
};

it.each<[string, unknown]>([
  ["a key whose value is undefined is left out", { ...right, sex: undefined }],
  ["a required key whose value is undefined is missing", { ...right, id: undefined }],
  ["a key of no record is unknown, also where its value is undefined", { ...right, other: undefined }],
  ["an object whose only value is undefined is empty", { ...right, communication: { languages: undefined } }],
  ["an item that is undefined is no name", { ...right, names: [undefined] }],
  ["an item that is undefined is no text", { ...right, names: [{ use: "usual", given: [undefined] }] }],
  ["undefined is no record", undefined],
  ["a list is no record", [right]],
  ["a bigint is no text", { ...right, pronouns: 1n }],
  [
    "a number that is none is no rank",
    { ...right, contactPoints: [{ system: "post", value: "x", rank: Number.NaN }] },
  ],
  ["a date is no text", { ...right, birthDate: new Date(0) }],
])("of values that no JSON holds, as from Zod: %s", (_, value) => {
  expect(
    validateResident(value)
      .faults.map(({ rule, at }) => `${at} ${rule}`)
      .sort(),
  ).toEqual(
    faults(Resident, value)
      .map(({ rule, at }) => `${at} ${rule}`)
      .sort(),
  );
});

it("judges the next record anew where a value threw while it was read", () => {
  const thrower = {
    ...right,
    id: 1,
    get source(): never {
      throw new Error("no");
    },
  };
  expect(() => validateResident(thrower)).toThrow("no");
  expect(validateResident(right).faults).toEqual([]);
});

it("judges a record within a record's getter without mixing them up", () => {
  const outer = {
    ...right,
    get sex(): unknown {
      return validateResident({ id: 1 }).valid ? "female" : "none";
    },
  };
  expect(validateResident(outer).faults.map(({ at }) => at)).toEqual(["/sex"]);
});
