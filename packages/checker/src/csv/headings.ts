import { general, type Place, placesOf, recordNames } from "../dictionary.js";
import { nearest } from "../nearest.js";

/** A column of a table: its heading and the place in the record that it fills. */
export interface Column {
  heading: string;
  /** The keys that lead to the place; positions in lists as numbers. */
  keys: (string | number)[];
  /** What the place is, where the standard names it. */
  place?: Place;
  /** Whether the column is read: not where its heading is blank or stands twice. */
  isRead: boolean;
}

/** What is wrong with a table's headings. */
export interface HeadingFault {
  rule: "file.duplicate-heading" | "file.unknown-heading" | "file.missing-heading";
  /** The number of the column, the first being 1; 0 for one that is missing. */
  column: number;
  heading: string;
  /** The heading that was likely meant. */
  nearest?: string;
}

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

/** The columns of a table by its headings, and what is wrong with them. */
export function columnsOf(
  headings: readonly string[],
  record: string,
): { columns: Column[]; faults: HeadingFault[] } {
  const places = placesOf(record);
  const faults: HeadingFault[] = [];
  const seen = new Set<string>();
  const columns = headings.map((written, index): Column => {
    const heading = written.trim();
    const keys = headingKeys(heading);
    const place = places.get(general(pointerOf(keys)));
    const fault = (rule: HeadingFault["rule"], meant?: string): void => {
      faults.push({ rule, column: index + 1, heading, ...(meant !== undefined && { nearest: meant }) });
    };
    if (heading === "") return { heading, keys, isRead: false };
    if (seen.has(pointerOf(keys))) {
      fault("file.duplicate-heading");
      return { heading, keys, isRead: false };
    }
    seen.add(pointerOf(keys));
    if (!place && !isExtension(keys)) fault("file.unknown-heading", nearestHeading(heading, keys, record));
    return { heading, keys, isRead: true, ...(place && { place }) };
  });
  const given = new Set(columns.map(({ keys }) => general(pointerOf(keys))));
  for (const { at, required } of places.values())
    if (required && !given.has(at))
      faults.push({ rule: "file.missing-heading", column: 0, heading: at.slice(1).replaceAll("*", "0") });
  return { columns, faults };
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
  const named = headings.filter((heading) => heading.trim() !== "");
  const fits = recordNames.map((record) => {
    const { faults } = columnsOf(named, record);
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
    const unknown = columnsOf(headings, record).faults.filter(({ rule }) => rule === "file.unknown-heading");
    return unknown.length - unknown.filter(({ nearest }) => nearest !== undefined).length / 2;
  };
  return [...recordNames].sort((a, b) => unlike(a) - unlike(b))[0] ?? "Resident";
}
