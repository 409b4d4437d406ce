import { validators } from "@council-data/validators";
import type { RecordName } from "../artefact.js";
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
}

/**
 * Invented but plausible records. Identifiers come only from the ranges reserved for tests; those of schemes without
 * such a range are left out.
 *
 * @throws RangeError where `count` or `faults` is out of range.
 */
export function* sampleRecords(
  name: RecordName,
  { count = 1000, faults = 0, seed = 1 }: SampleOptions = {},
): Generator<Record<string, unknown>> {
  if (!Number.isInteger(count) || count < 0) throw new RangeError("count must be a whole number, 0 or more");
  if (!(faults >= 0 && faults <= 1)) throw new RangeError("faults must be a number between 0 and 1");
  const chance = new Chance(seed);
  const validate = validators[name];
  const isWrong = (record: unknown): boolean => !validate(record).valid;
  for (let made = 0; made < count; ) {
    const record = recipes[name](chance);
    if (isWrong(record)) continue;
    yield chance.happens(faults) ? withOneFault(name, record, chance, isWrong) : record;
    made++;
  }
}
