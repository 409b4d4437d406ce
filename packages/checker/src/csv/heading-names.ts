import { placesOf } from "../dictionary.js";
import { branches } from "../generated/dictionary.js";

type Keys = (string | number)[];

/** One key on the way to a place: the names it goes by, and whether what it leads to is a list. */
interface Step {
  key: string;
  names: string[];
  isList: boolean;
}

/** A name without what people write differently: capitals, spaces, `_`, `-`, and the marks between keys. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .replace(/[\p{Z}\p{C}_\p{Pd}/.[\]]/gu, "");

const known = new Map<string, ReadonlyMap<string, Step[]>>();

/** The steps that lead to each place of a record. */
function stepsOf(record: string): ReadonlyMap<string, Step[]> {
  const titles = new Map<string, string[]>();
  for (const [at, ...both] of branches[record] ?? []) titles.set(at, both);
  for (const { at, title, cy } of placesOf(record).values()) titles.set(at, [title, cy]);
  const steps = [...placesOf(record).keys()].map((at) => [at, stepsTo(at, titles)] as const);
  return new Map(steps);
}

function stepsTo(at: string, titles: ReadonlyMap<string, string[]>): Step[] {
  const steps: Step[] = [];
  let path = "";
  for (const key of at.split("/").slice(1)) {
    path += `/${key}`;
    const both = titles.get(path) ?? [];
    const last = steps.at(-1);
    if (key === "*" && last) last.isList = true;
    // the second item of `addresses` is called `Address 2`
    const singular =
      last && key === "*"
        ? last.names.flatMap((name) => [name.replace(/e?s$/, ""), name.replace(/s$/, "")])
        : [];
    const names = [...both.map(plain), ...singular];
    if (key === "*" && last) last.names = [...new Set([...last.names, ...names])];
    else steps.push({ key, names: [...new Set([plain(key), ...names])], isList: false });
  }
  return steps;
}

/** A way to read a name as a place: how many steps to it are not named, and the positions in lists that are. */
interface Reading {
  omitted: number;
  positions: (number | undefined)[];
}

function* readings(steps: readonly Step[], rest: string, index = 0): Generator<Reading> {
  const step = steps[index];
  if (!step) return;
  const isLast = index === steps.length - 1;
  for (const name of step.names) {
    if (!rest.startsWith(name)) continue;
    const tail = rest.slice(name.length);
    const digits = /^[0-9]{1,6}/.exec(tail)?.[0];
    const ways = [
      { position: undefined, tail },
      ...(digits && (step.isList || isLast)
        ? [{ position: Number(digits), tail: tail.slice(digits.length) }]
        : []),
    ];
    for (const { position, tail } of ways) {
      if (isLast && tail === "") yield { omitted: 0, positions: [position] };
      if (isLast) continue;
      for (const { omitted, positions } of readings(steps, tail, index + 1))
        yield { omitted, positions: [position, ...positions] };
    }
  }
  if (isLast) return;
  for (const { omitted, positions } of readings(steps, rest, index + 1))
    yield { omitted: omitted + 1, positions: [undefined, ...positions] };
}

/** The keys of a reading; a number behind the last name counts in the one list there is, `Postcode 2`. */
function keysOf(steps: readonly Step[], { positions }: Reading, first: 0 | 1): Keys | undefined {
  const last = steps.at(-1);
  const trailing = last && !last.isList ? positions.at(-1) : undefined;
  const open = steps.filter(({ isList }, index) => isList && positions[index] === undefined);
  if (trailing !== undefined && open.length !== 1) return undefined;
  const counted = steps.map(({ isList }, index) =>
    isList ? (positions[index] ?? trailing ?? first) - first : undefined,
  );
  if (counted.some((position) => position !== undefined && position < 0)) return undefined;
  return steps.flatMap(
    ({ key }, index): Keys => [key, ...(counted[index] === undefined ? [] : [counted[index]])],
  );
}

/**
 * The places that a heading names in words: by keys or by titles in English or Welsh, from the outermost to the
 * innermost, of which all but the last may be left out. Items are counted from 1 (`Address 2 Postcode`), but from 0 where
 * the heading has `/` or `.` between its keys.
 *
 * @returns the keys of each place that fits as well as any; more than one means that the heading is ambiguous.
 */
export function namedPlaces(heading: string, record: string): Keys[] {
  const name = plain(heading);
  if (name === "" || name.length > 200) return [];
  const steps = known.get(record) ?? stepsOf(record);
  known.set(record, steps);
  const first = /[/.]/.test(heading) ? 0 : 1;
  let best = Number.POSITIVE_INFINITY;
  let found: Keys[] = [];
  for (const path of steps.values()) {
    const ways = [...readings(path, name)].sort((a, b) => a.omitted - b.omitted);
    const way = ways.find((reading) => keysOf(path, reading, first));
    const keys = way && keysOf(path, way, first);
    if (!way || !keys || way.omitted > best) continue;
    if (way.omitted < best) found = [];
    best = way.omitted;
    found.push(keys);
  }
  return found;
}
