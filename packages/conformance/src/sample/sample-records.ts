import { validators } from "@council-data/validators";
import { type RecordName, schemaOf } from "../artefact.js";
import { fill } from "./draw.js";
import { graft } from "./graft.js";
import { withOneFault } from "./plant-fault.js";
import { Chance } from "./random.js";
import { recipes } from "./recipes.js";

export interface SampleOptions {
  /** How many records; 1,000 unless said. */
  count?: number;
  /** The share of records, 0 to 1, that get one fault each. */
  faults?: number;
  /** The same seed gives the same records. */
  seed?: number;
  /**
   * What they are like: such as a partner might send, with the slips that people make; or holding anything that the
   * standard allows, and faults that only JSON can hold, for comparing implementations. Plausible unless said.
   */
  like?: "plausible" | "drawn";
}

type Json = Record<string, unknown>;

/** A record that was made: a sample, or one that was left out because its verdict was not the one asked for. */
export interface Draft {
  record: Json;
  isSample: boolean;
}

/**
 * Invented records. Where they are plausible, identifiers come only from the ranges reserved for tests; those of schemes
 * without such a range are left out.
 *
 * @throws RangeError where `count` or `faults` is out of range.
 */
export function* sampleRecords(name: RecordName, options: SampleOptions = {}): Generator<Json> {
  for (const { record, isSample } of drafts(name, options)) if (isSample) yield record;
}

/**
 * Invented records, and all that were made on the way to them: what the validators refuse or let pass by mistake is among
 * those, and never among samples.
 *
 * @throws RangeError where `count` or `faults` is out of range.
 */
export function* drafts(
  name: RecordName,
  { count = 1000, faults = 0, seed = 1, like = "plausible" }: SampleOptions = {},
): Generator<Draft> {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("count must be a whole number, 0 or more");
  if (!(faults >= 0 && faults <= 1)) throw new RangeError("faults must be a number between 0 and 1");
  const chance = new Chance(seed);
  const validate = validators[name];
  const isWrong = (record: unknown): boolean => !validate(record).valid;
  for (let made = 0; made < count; ) {
    const plain = recipes[name](chance);
    if (isWrong(plain)) {
      yield { record: plain, isSample: false };
      continue;
    }
    const record = like === "drawn" ? yield* varied(name, plain, chance, isWrong) : plain;
    const sample = chance.happens(faults) ? yield* withOneFault(name, record, chance, isWrong, like) : record;
    yield { record: sample, isSample: true };
    made++;
  }
}

/** Makes a right record with more in it: drawn values, and what the cases of rules hold, as long as it stays right. */
function* varied(
  name: RecordName,
  right: Json,
  chance: Chance,
  isWrong: (record: Json) => boolean,
): Generator<Draft, Json> {
  let kept = right;
  for (let tries = chance.between(0, 6); tries > 0; tries--) {
    const next = structuredClone(kept);
    if (chance.happens(0.5)) fill(next, schemaOf(name), chance);
    else graft(name, next, chance, true);
    if (isWrong(next)) yield { record: next, isSample: false };
    else kept = next;
  }
  return kept;
}
