import type { Issue } from "../cases.js";
import type { Fault } from "./answer.js";

/** What a program did that the protocol does not allow. */
export interface Problem {
  kind:
    | "could-not-be-started"
    | "ended-early"
    | "ended-with-an-error"
    | "did-not-end"
    | "silent"
    | "line-too-long"
    | Fault
    | "answered-what-was-not-asked"
    | "answered-twice"
    | "too-much-that-is-no-answer"
    | "expected-to-fail-and-agrees";
  /** What it was: the line, the id, how the program ended and what it last said, or how long it was silent. */
  detail: string;
}

/** A case on which a program says something else than the standard. */
export interface Disagreement {
  id: string;
  of: string;
  expected: { valid: boolean; issues: readonly Issue[] };
  answered: { valid: boolean; issues: readonly Issue[] };
}

/** How the cases came out. Every case is counted once. */
export interface Counts {
  cases: number;
  agree: number;
  disagree: number;
  /** Disagreements that were expected. */
  expectedFailures: number;
  unanswered: number;
}

/** What came of asking a program about cases. */
export interface Report {
  $schema: string;
  standard: string;
  /** The names that were judged by. */
  of: string[];
  counts: Counts;
  /** The first thousand, expected ones left out. */
  disagreements: Disagreement[];
  /** Cases that got no answer: the first thousand. */
  unanswered: string[];
  /** The first hundred. */
  problems: Problem[];
}

/** The exit code of a report: 0 all agree, 1 some disagree or the protocol was broken, 3 cases got no answer. */
export function exitCodeOf({ counts, problems }: Report): 0 | 1 | 3 {
  if (counts.unanswered > 0 || problems.some(({ kind }) => kind === "could-not-be-started")) return 3;
  return counts.disagree > 0 || problems.length > 0 ? 1 : 0;
}
