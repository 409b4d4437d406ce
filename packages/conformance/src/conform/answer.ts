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

/** The answer in a line of output, or what keeps it from being one. */
export function answerIn(line: string): Answer | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is not JSON";
  }
  if (!isObject(value)) return "is not a JSON object";
  const { id, valid, issues = [] } = value;
  if (typeof id !== "string") return "has no id that is a text";
  if (typeof valid !== "boolean") return "has no valid that is true or false";
  if (!Array.isArray(issues) || !issues.every(isIssue)) return "has no issues that are a list of at and rule";
  return { id, valid, issues: issues.map(({ at, rule }) => ({ at, rule })) };
}
