import { accepts, sample } from "@council-data/validators/automaton";
import { automatonOf } from "../artefact.js";
import type { Chance } from "./random.js";

/**
 * An NHS number from the range reserved for tests, 999 000 0000 to 999 999 9999, that no other of these residents has;
 * `undefined` once all are taken.
 */
export function testNhsNumber(chance: Chance): string | undefined {
  const nhsNumber = automatonOf("NhsNumber");
  for (let six = chance.deal(); six !== undefined; six = chance.deal()) {
    const right = [..."0123456789"]
      .map((digit) => `999${six}${digit}`)
      .find((number) => accepts(nhsNumber, number));
    if (right !== undefined) return right;
  }
  return undefined;
}

/** A National Insurance number with the prefix QQ, which is never issued. */
export const testNationalInsuranceNumber = (chance: Chance): string =>
  `QQ${chance.digits(6)}${chance.of([..."ABCD"])}`;

/** A phone number that Ofcom keeps for drama. */
export const testPhone = (chance: Chance): string =>
  chance.of(["+447700900", "+441632960", "+442079460", "+442920180"]) + chance.digits(3);

/** An email address at a domain reserved for examples. */
export const testEmail = (chance: Chance, name: string): string =>
  `${
    name
      .normalize("NFKD")
      .replace(/[^A-Za-z]+/g, ".")
      .toLowerCase()
      .replace(/^\.|\.$/g, "") || "name"
  }${chance.between(1, 99)}@example.org`;

/** A postcode of a district; its inward part is drawn and need not exist. */
export function postcodeIn(chance: Chance, district: string): string {
  const letters = [..."ABDEFGHJLNPQRSTUWXYZ"];
  return `${district} ${chance.between(0, 9)}${chance.of(letters)}${chance.of(letters)}`;
}

/** A code of a closed list, or any right value of a field. */
export const anyOf = (chance: Chance, name: string): string => sample(automatonOf(name), chance.next);

/** A moment of the last years. */
export const moment = (chance: Chance): string =>
  `${chance.date(2024, 2025)}T${String(chance.between(7, 19)).padStart(2, "0")}:${String(chance.between(0, 59)).padStart(2, "0")}:00Z`;
