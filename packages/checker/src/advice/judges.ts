import { placesOf } from "../dictionary.js";
import { datedCodes, deprecated, openLists, schemes, testOnly } from "../generated/facts.js";
import type { AdviceRule } from "../messages.js";

/** What there is to say of a value that is right in itself. */
export interface Remark {
  rule: AdviceRule;
  /** Whether it must be mended. */
  isFault?: true;
  /** The codes that took its place. */
  successors?: readonly string[];
}

/** Looks at the value of a place; `beside` gives that of another place of the record, `""` where there is none. */
export type Judge = (text: string, beside: (pattern: string) => string) => Remark | undefined;

/** Whether records are of real people or made up; where it is not said, neither is out of place. */
export type DataKind = "live" | "sample";

export const dates: ReadonlySet<string> = new Set(["CalendarDate", "PartialDate", "Moment"]);
// what has happened, and cannot be to come
const past: ReadonlySet<string> = new Set([
  "birthDate",
  "recordedAt",
  "sentDate",
  "decidedDate",
  "completedDate",
  "observedDate",
  "assuredDate",
]);

/** The judges of the values of a place of a record. */
export function judgesOf(record: string, at: string, today: string, data?: DataKind): Judge[] {
  const place = placesOf(record).get(at);
  if (!place) return [];
  const { of } = place;
  return [
    ...(dates.has(of) ? [dateJudge(isPast(at), today)] : []),
    ...(openLists[of] ? [listJudge(openLists[of])] : []),
    ...(at.startsWith("/names/") && of === "PlainText" ? [emailInName] : []),
    ...(datedCodes[of] ? [authorityJudge(of, at)] : []),
    ...(data ? dataJudges(record, at, of, data) : []),
    ...(deprecated[record]?.includes(at) ? [(): Remark => ({ rule: "advice.deprecated-field" })] : []),
  ];
}

const isPast = (at: string): boolean =>
  past.has(at.slice(at.lastIndexOf("/") + 1)) || at === "/deceased/date";

function dateJudge(mustBePast: boolean, today: string): Judge {
  const latest = mustBePast ? today : `${Number(today.slice(0, 4)) + 50}`;
  return (text) => {
    if (!/^[0-9]{4}(?:-|$)/.test(text)) return undefined;
    // no text that was cut short is later than what it is cut from
    const isLate = text.slice(0, 10) > latest.slice(0, text.length);
    return isLate || text <= "1900-01-01" ? { rule: "advice.unlikely-date" } : undefined;
  };
}

function listJudge(codes: readonly string[]): Judge {
  const listed = new Set(codes);
  return (text) => (listed.has(text) ? undefined : { rule: "advice.code-not-listed" });
}

const emailInName: Judge = (text) =>
  /[^\s@]@[^\s@]+\.[^\s@]/.test(text) ? { rule: "advice.email-in-name" } : undefined;

function authorityJudge(list: string, at: string): Judge {
  const known = new Map((datedCodes[list] ?? []).map((row) => [row[0], row]));
  const dateAt = `${at.slice(0, at.lastIndexOf("/"))}/asAtDate`;
  return (text, beside) => {
    const [, , , from = "", to = "", successors = []] = known.get(text) ?? [];
    const day = beside(dateAt) || beside("/source/recordedAt").slice(0, 10);
    if (day !== "" && ((from !== "" && day < from) || (to !== "" && day >= to)))
      return {
        rule: "across.authority-existed-then",
        isFault: true,
        successors: day < from ? [] : successors,
      };
    return to === "" ? undefined : { rule: "advice.authority-replaced", successors };
  };
}

function dataJudges(record: string, at: string, of: string, data: DataKind): Judge[] {
  const [key, fields] = schemes[record]?.[at] ?? [];
  const schemeAt = `${at.slice(0, at.lastIndexOf("/"))}/${key}`;
  const patterns = new Map(Object.entries(testOnly).map(([field, pattern]) => [field, new RegExp(pattern)]));
  if (!fields && !patterns.has(of)) return [];
  return [
    (text, beside) => {
      const pattern = patterns.get(fields ? (fields[beside(schemeAt)] ?? "") : of);
      const isTest = pattern?.test(text);
      if (data === "live") return isTest ? { rule: "advice.test-value" } : undefined;
      return isTest === false ? { rule: "advice.live-value" } : undefined;
    },
  ];
}
