import { flattened, recordNames, sampleRecords } from "@council-data/conformance";
import { Chance } from "../../../conformance/src/sample/random.js";
import { extremes } from "./extremes.js";
import { mutated } from "./mutated.js";

/** A file made to do harm, and the sizes of the blocks it arrives in. */
export interface HostileFile {
  name: string;
  /** The record it is said to hold; told from the file where it is left out. */
  as?: string;
  bytes: Uint8Array;
  cuts: readonly number[];
}

const endings = ["csv", "ndjson", "json"] as const;

/** The file of a seed: the same on every machine. */
export function hostileFile(seed: number): HostileFile {
  const chance = new Chance(seed);
  const ending = chance.of(endings);
  const record = chance.of(recordNames);
  const bytes = chance.happens(0.002)
    ? chance.of(extremes[ending])(chance)
    : chance.happens(0.1)
      ? noise(chance)
      : mutated(rightFile(ending, record, chance), chance);
  return {
    name: chance.happens(0.05) ? "-" : `${seed}.${ending}`,
    ...(chance.happens(0.8) && { as: record }),
    bytes,
    cuts: cutsOf(bytes.length, chance),
  };
}

const utf8 = new TextEncoder();

/** A few records, some of them faulty, as a person would send them. */
function rightFile(
  ending: (typeof endings)[number],
  record: (typeof recordNames)[number],
  chance: Chance,
): Uint8Array {
  const options = { count: chance.between(0, 6), faults: 0.3, seed: chance.between(0, 999) };
  const records = () => sampleRecords(record, options);
  const lineEnd = chance.of(["\n", "\n", "\r\n", "\r"]);
  const lines = ending === "csv" ? [...flattened(records)] : [...records()].map((one) => JSON.stringify(one));
  const delimiter = chance.of([",", ",", ";", "\t"]);
  if (ending === "csv" && delimiter !== ",")
    return utf8.encode(lines.map((line) => line.replaceAll(",", delimiter)).join(lineEnd));
  return utf8.encode(ending === "json" ? `[${lines.join(`,${lineEnd}`)}]` : lines.join(lineEnd) + lineEnd);
}

/** Bytes without any plan, or of the few that mean something to a reader. */
function noise(chance: Chance): Uint8Array {
  const known = utf8.encode('{}[]":,\\\n\r\t;0-truefalsnu+.e \0\ufeff');
  const isKnown = chance.happens(0.7);
  return Uint8Array.from({ length: chance.between(0, 600) }, () =>
    isKnown ? chance.of([...known]) : chance.between(0, 255),
  );
}

/** Where a file is cut: everywhere, where it is short, or at a few places. */
function cutsOf(length: number, chance: Chance): number[] {
  if (length < 3000 && chance.happens(0.1)) return Array.from({ length }, (_, at) => at);
  return Array.from({ length: chance.between(0, 6) }, () => chance.between(0, length)).sort((a, b) => a - b);
}
