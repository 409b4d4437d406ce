import { inOrder } from "../report/order.js";
import type { Example, Place } from "../report/report.js";
import { noShift } from "../source.js";
import type { Spot } from "./spots.js";

/** What was found between records: which rule, at which spot, how often, and where. */
export interface Finding {
  rule: AcrossRule;
  spot: Spot;
  count: number;
  example?: Example;
}

export type AcrossRule =
  | "across.id-is-unique"
  | "across.link-leads-to-a-record"
  | "across.linked-record-had-not-ended"
  | "across.nhs-number-is-of-one-resident";

/** An entry that is looked at: its spot, its place, and the words that its kind says. */
interface Entry {
  spot: Spot;
  count: number;
  x0: number;
  x1: number;
  example: Example;
}

/** Judges entries that have one key. */
export class AcrossJudge {
  constructor(
    private readonly spots: readonly Spot[],
    /** The records that files were given of: a link to any other is not judged. */
    private readonly given: ReadonlySet<string>,
  ) {}

  /** Whether there is something to find of an entry whose key no other has. */
  isAsked(words: Uint32Array, at: number): boolean {
    const { role, to } = this.#spot(words, at);
    return role === "link" && this.given.has(to);
  }

  /** What is found of the entries of one key. */
  judge(words: Uint32Array, group: readonly number[]): Finding[] {
    const isOfLinks = group.every((at) => this.#spot(words, at).role === "link");
    if (isOfLinks && !group.some((at) => this.isAsked(words, at))) return [];
    const entries = group.map((at) => this.#entry(words, at)).filter(({ spot }) => !spot.isVoid);
    const ids = new Map<string, Entry[]>();
    const links: Entry[] = [];
    const persons: Entry[] = [];
    for (const entry of entries) {
      const { role, to } = entry.spot;
      if (role !== "id") (role === "link" ? links : persons).push(entry);
      else if (!ids.get(to)?.push(entry)) ids.set(to, [entry]);
    }
    const targets = new Map([...ids].map(([to, all]) => [to, targetOf(all)]));
    return [
      ...[...ids.values()].flatMap((all) => repeats("across.id-is-unique", all, () => true)),
      ...repeats("across.nhs-number-is-of-one-resident", persons, isOfAnother),
      ...links.flatMap((link) => this.#link(link, targets.get(link.spot.to))),
    ];
  }

  #link({ spot, count, x0: day, example }: Entry, target: Target | undefined): Finding[] {
    if (!this.given.has(spot.to)) return [];
    const isCounted = example.row === 0;
    const finding = (rule: AcrossRule, other?: Place): Finding => ({
      rule,
      spot,
      count,
      ...(!isCounted && { example: { ...example, ...(other && { other }) } }),
    });
    if (!target) return [finding("across.link-leads-to-a-record")];
    const hasEnded = spot.isDated && day > 0 && target.end !== undefined && target.end <= day;
    return hasEnded ? [finding("across.linked-record-had-not-ended", placeOf(target.first.example))] : [];
  }

  #spot(words: Uint32Array, at: number): Spot {
    return this.spots[words[at + 4] as number] as Spot;
  }

  #entry(words: Uint32Array, at: number): Entry {
    const [rowInPart = 0, lineInPart = 0, count = 0, x0 = 0, x1 = 0] = words.subarray(at + 5, at + 10);
    const spot = this.#spot(words, at);
    const { file, sheet, column, letters, shift = noShift } = spot;
    // those that were only counted have no place
    const row = rowInPart === 0 ? 0 : rowInPart + shift.rows;
    const line = rowInPart === 0 ? 0 : lineInPart + shift.lines;
    const example = {
      file,
      ...(sheet !== undefined && { sheet }),
      row,
      line,
      ...(column !== undefined && { column, cell: `${letters}${row}` }),
      at: spot.at,
    };
    return { spot, count, x0, x1, example };
  }
}

/** The records that a link leads to: more than one where an id stands twice. */
interface Target {
  first: Entry;
  /** The day on which the last of them ended, where all have. */
  end?: number;
}

// asked once, and not for every link: an id, and the links to it, may stand a million times
function targetOf(entries: readonly Entry[]): Target {
  const haveEnded = entries.every(({ x0: end }) => end > 0);
  const end = entries.reduce((latest, { x0 }) => Math.max(latest, x0), 0);
  return { first: first(entries), ...(haveEnded && { end }) };
}

const first = (entries: readonly Entry[]): Entry =>
  entries.reduce((least, entry) => (inOrder(entry.example, least.example) < 0 ? entry : least));

/** Findings for those that repeat the first one: it is not known which of them is right, but one is enough to look at. */
function repeats(
  rule: AcrossRule,
  entries: readonly Entry[],
  isRepeat: (entry: Entry, first: Entry) => boolean,
): Finding[] {
  if (entries.length < 2) return [];
  const original = first(entries);
  return entries
    .filter((entry) => entry !== original && isRepeat(entry, original))
    .map(({ spot, example }) => ({
      rule,
      spot,
      count: 1,
      example: { ...example, other: placeOf(original.example) },
    }));
}

// the same resident may stand twice, or have the number twice: faults of their own
const isOfAnother = (a: Entry, b: Entry): boolean =>
  a.x1 === 0 || b.x1 === 0 || a.x0 !== b.x0 || a.x1 !== b.x1;

const placeOf = ({ file, sheet, row, line, column, cell }: Example): Place => ({
  file,
  ...(sheet !== undefined && { sheet }),
  row,
  line,
  ...(column !== undefined && { column }),
  ...(cell !== undefined && { cell }),
});
