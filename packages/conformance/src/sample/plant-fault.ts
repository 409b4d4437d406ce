import { oneCharacterWrong } from "@council-data/validators/automaton";
import { automatonOf, nameIn, type RecordName, schemaOf } from "../artefact.js";
import { graft } from "./graft.js";
import { leaves } from "./leaves.js";
import { misshape } from "./misshape.js";
import type { Chance } from "./random.js";
import type { Draft } from "./sample-records.js";

type Json = Record<string, unknown>;

/** Puts one fault into a right record, in place; says whether it could. */
type Way = (name: RecordName, record: Json, chance: Chance) => boolean;

/** One character of one value put in, left out, replaced or exchanged. */
function oneCharacter(name: RecordName, record: Json, chance: Chance): boolean {
  const texts = leaves(record, schemaOf(name)).filter(
    ({ parent, key }) => typeof (parent as Json)[key] === "string",
  );
  const { parent, key, of } = chance.of(texts);
  const wrong = oneCharacterWrong(automatonOf(of), chance.next);
  if (wrong === undefined || wrong === "") return false;
  (parent as Json)[key] = wrong;
  return true;
}

/** A required key left out. */
function missingKey(name: RecordName, record: Json, chance: Chance): boolean {
  delete record[chance.of(schemaOf(name).required ?? [])];
  return true;
}

/** Right in every value and wrong together. */
const brokenRule: Way = (name, record, chance) => graft(name, record, chance, false);

/** A value that is none of the scheme that is said of it. */
function otherScheme(name: RecordName, record: Json, chance: Chance): boolean {
  const root = schemaOf(name);
  const places = Object.entries(root.properties ?? {}).flatMap(([key, part]) => {
    const { allOf = [] } = root.$defs?.[nameIn((part.items ?? part).$ref ?? "")] ?? {};
    return allOf.map((byScheme) => ({ key, isList: part.items !== undefined, ...byScheme }));
  });
  if (places.length === 0) return false;
  const { key, isList, if: scheme, then } = chance.of(places);
  const codes = Object.entries(scheme.properties).map(([key, { const: code }]) => [key, code]);
  const values = Object.entries(then.properties).map(([key, { $ref = "" }]) => [
    key,
    oneCharacterWrong(automatonOf(nameIn($ref)), chance.next),
  ]);
  const item = Object.fromEntries([...codes, ...values]);
  record[key] = isList ? [item] : item;
  return true;
}

/** Another shape. */
function otherShape(_: RecordName, record: Json, chance: Chance): boolean {
  misshape(record, chance);
  return true;
}

const plausible: readonly Way[] = [oneCharacter, oneCharacter, oneCharacter, missingKey, brokenRule];
const drawn: readonly Way[] = [oneCharacter, otherScheme, brokenRule, otherShape];

/** Makes a copy of a right record with one fault in it: one that people make, or any that JSON can hold. */
export function* withOneFault(
  name: RecordName,
  right: Json,
  chance: Chance,
  isWrong: (record: Json) => boolean,
  faults: "plausible" | "drawn",
): Generator<Draft, Json> {
  for (;;) {
    const record = structuredClone(right);
    if (!chance.of({ plausible, drawn }[faults])(name, record, chance)) continue;
    if (isWrong(record)) return record;
    yield { record, isSample: false };
  }
}
