import type { Issue } from "../cases.js";

/** What a program says of a value. */
export interface Answer {
  id: string;
  valid: boolean;
  issues: Issue[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isIssue = (value: unknown): value is Issue =>
  isObject(value) && typeof value["at"] === "string" && typeof value["rule"] === "string";

/** What keeps a line from being an answer. */
export type Fault = "not-json" | "not-an-object" | "no-id" | "no-valid" | "no-issues";

/** The answer in a line of output, or what keeps it from being one. */
export function answerIn(line: string): Answer | Fault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not-json";
  }
  if (!isObject(value)) return "not-an-object";
  const { id, valid, issues = [] } = value;
  if (typeof id !== "string") return "no-id";
  if (typeof valid !== "boolean") return "no-valid";
  if (!Array.isArray(issues) || !issues.every(isIssue)) return "no-issues";
  return { id, valid, issues: issues.map(({ at, rule }) => ({ at, rule })) };
}
