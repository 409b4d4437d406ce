import { general, type Place, placesOf, recordNames } from "../dictionary.js";
import { nearest } from "../nearest.js";
import { namedPlaces } from "./heading-names.js";

/** A column of a table: its heading and the place in the record that it fills. */
export interface Column {
  heading: string;
  /** The keys that lead to the place; positions in lists as numbers. */
  keys: (string | number)[];
  /** What the place is, where the standard names it. */
  place?: Place;
  /** Whether the column is read: not where its heading is blank, stands twice or could mean several places. */
  isRead: boolean;
}

/** What is wrong with a table's headings. */
export interface HeadingFault {
  rule: "file.duplicate-heading" | "file.ambiguous-heading" | "file.unknown-heading" | "file.missing-heading";
  /** The number of the column, the first being 1; 0 for one that is missing. */
  column: number;
  heading: string;
  /** The heading that was likely meant; of one that is ambiguous, the headings that it may stand for. */
  nearest?: string;
}

// a hostile table can have 100,000 headings: beyond so many that are unknown, none is looked for that was likely meant
const guessed = 200;
const weighed = 1000;

/** The keys of a heading: a JSON Pointer without its first slash. */
export const headingKeys = (heading: string): (string | number)[] =>
  heading
    .replace(/^\//, "")
    .split("/")
    .map((key) =>
      /^(?:0|[1-9][0-9]{0,5})$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~"),
    );

/** The JSON Pointer of keys. */
export const pointerOf = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const isExtension = ({ length, 0: first }: readonly (string | number)[]): boolean =>
  first === "extensions" && length >= 3;

/** The columns of a table by its headings, and what is wrong with them; for so many it is looked for what was likely meant. */
export function columnsOf(
  headings: readonly string[],
  record: string,
  guesses = guessed,
): { columns: Column[]; faults: HeadingFault[] } {
  const places = placesOf(record);
  const faults: HeadingFault[] = [];
  const seen = new Set<string>();
  let unknown = 0;
  const columns = headings.map((written, index): Column => {
    const heading = written.trim();
    const fault = (rule: HeadingFault["rule"], meant?: string): void => {
      faults.push({ rule, column: index + 1, heading, ...(meant !== undefined && { nearest: meant }) });
    };
    const meant = unknown > weighed ? [headingKeys(heading)] : meantKeys(heading, record);
    const keys = meant[0] ?? [];
    if (heading === "") return { heading, keys, isRead: false };
    if (meant.length > 1) {
      fault("file.ambiguous-heading", meant.map((each) => pointerOf(each).slice(1)).join(", "));
      return { heading, keys, isRead: false };
    }
    if (seen.has(pointerOf(keys))) {
      fault("file.duplicate-heading");
      return { heading, keys, isRead: false };
    }
    seen.add(pointerOf(keys));
    const place = places.get(general(pointerOf(keys)));
    if (!place && !isExtension(keys))
      fault("file.unknown-heading", ++unknown > guesses ? undefined : nearestHeading(heading, keys, record));
    return { heading, keys, isRead: true, ...(place && { place }) };
  });
  const given = new Set(columns.map(({ keys }) => general(pointerOf(keys))));
  for (const { at, required } of places.values())
    if (required && !given.has(at))
      faults.push({ rule: "file.missing-heading", column: 0, heading: at.slice(1).replaceAll("*", "0") });
  return { columns, faults };
}

/** The keys a heading leads to: as it is written, or else by the names in it; those that are written where none is known. */
function meantKeys(heading: string, record: string): (string | number)[][] {
  const keys = headingKeys(heading);
  if (placesOf(record).has(general(pointerOf(keys))) || isExtension(keys)) return [keys];
  const named = namedPlaces(heading, record);
  return named.length > 0 ? named : [keys];
}

/** The heading of the record that is spelt most like one that is unknown, with the positions that were written. */
function nearestHeading(
  heading: string,
  keys: readonly (string | number)[],
  record: string,
): string | undefined {
  const positions = keys.filter((key) => typeof key === "number");
  const known = [...placesOf(record).keys()].map((at) => {
    let place = 0;
    return at.slice(1).replace(/\*/g, () => String(positions[place++] ?? 0));
  });
  return nearest(heading, known);
}

/**
 * The records that headings fit best: those that know the most of them and miss the fewest required ones, where they
 * know at least half and miss at most half. One is an answer, several are a question, and none means that the table is of no record at all.
 */
export function recordsWithHeadings(headings: readonly string[]): string[] {
  const named = headings.filter((heading) => heading.trim() !== "").slice(0, weighed);
  const fits = recordNames.map((record) => {
    const { faults } = columnsOf(named, record, 0);
    const unknown = faults.filter(({ rule }) => rule === "file.unknown-heading").length;
    const missing = faults.filter(({ rule }) => rule === "file.missing-heading").length;
    const required = [...placesOf(record).values()].filter((place) => place.required).length;
    const isLike = unknown * 2 <= named.length && missing * 2 <= required;
    return { record, score: isLike ? unknown * 100 + missing : Number.POSITIVE_INFINITY };
  });
  const best = Math.min(Number.MAX_VALUE, ...fits.map(({ score }) => score));
  return fits.filter(({ score }) => score === best).map(({ record }) => record);
}

/** The record that headings of no record are most like: one that knows a heading, or knows one spelt much like it. */
export function likeliestRecord(headings: readonly string[]): string {
  const unlike = (record: string): number => {
    const unknown = columnsOf(headings.slice(0, weighed), record).faults.filter(
      ({ rule }) => rule === "file.unknown-heading",
    );
    return unknown.length - unknown.filter(({ nearest }) => nearest !== undefined).length / 2;
  };
  const byLikeness = recordNames.map((record) => ({ record, unlike: unlike(record) }));
  return byLikeness.sort((a, b) => a.unlike - b.unlike)[0]?.record ?? "Resident";
}
