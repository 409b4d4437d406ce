import { oneCharacterWrong } from "@council-data/validators/automaton";
import { automatonOf, type JsonSchema, type RecordName, schemaOf } from "../artefact.js";
import { leaves } from "./leaves.js";
import type { Chance } from "./random.js";

type Json = Record<string, unknown>;

/** Ways to put one fault into a right record, in place; each says whether it could. */
const ways: readonly ((record: Json, chance: Chance, schema: JsonSchema) => boolean)[] = [
  oneCharacter,
  oneCharacter,
  oneCharacter,
  missingKey,
  brokenRule,
];

/** One character of one value put in, left out, replaced or exchanged. */
function oneCharacter(record: Json, chance: Chance, schema: JsonSchema): boolean {
  const texts = leaves(record, schema).filter(({ parent, key }) => typeof (parent as Json)[key] === "string");
  const { parent, key, of } = chance.of(texts);
  const wrong = oneCharacterWrong(automatonOf(of), chance.next);
  if (wrong === undefined || wrong === "") return false;
  (parent as Json)[key] = wrong;
  return true;
}

/** A required key left out. */
function missingKey(record: Json, chance: Chance, schema: JsonSchema): boolean {
  delete record[chance.of(schema.required ?? [])];
  return true;
}

/** Dates exchanged, a second usual name, a filled field said to be absent: right in every value and wrong together. */
function brokenRule(record: Json, chance: Chance): boolean {
  const { period, names, sentDate, decidedDate, members, parties } = record as Record<string, never>;
  const options: (() => void)[] = [
    () => Object.assign(record, { absences: [{ field: "/source", reason: "not-known" }] }),
    ...(names ? [() => (names as unknown[]).push({ use: "usual", full: "Another Name" })] : []),
    ...(names
      ? [
          () =>
            Object.assign(record, {
              birthDate: "2019-06-01",
              deceased: { date: "2018-01-01", notification: "formal" },
            }),
        ]
      : []),
    ...(period ? [() => Object.assign(record, { period: { from: "2025-06-01", to: "2025-06-01" } })] : []),
    ...(sentDate && decidedDate ? [() => Object.assign(record, { decidedDate: "2001-01-01" })] : []),
    ...(members
      ? [() => Object.assign(record, { leadPartnerId: "00000000-0000-4000-8000-000000000000" })]
      : []),
    ...(parties
      ? [
          () =>
            Object.assign(record, {
              parties: (parties as Json[]).map((party) => ({ ...party, role: "recipient" })),
            }),
        ]
      : []),
  ];
  chance.of(options)();
  return true;
}

/** A copy of a right record with one fault in it. */
export function withOneFault(
  name: RecordName,
  right: Json,
  chance: Chance,
  isWrong: (record: Json) => boolean,
): Json {
  for (;;) {
    const record = structuredClone(right);
    if (chance.of(ways)(record, chance, schemaOf(name)) && isWrong(record)) return record;
  }
}
