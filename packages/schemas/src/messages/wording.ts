import * as z from "zod";
import type { Bilingual } from "../authoring/meta.js";
import { nameOf, ruleIdOf } from "./names.js";
import { type StructureRule, structure } from "./structure.js";

/** What this package adds to each issue of Zod: the permanent id of the rule, and the message in Welsh. */
export interface Worded {
  rule: string;
  cy: string;
}

const lowerFirst = (label: string): string =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const fill = (template: string, label: string): string =>
  template.replaceAll("{Label}", label).replaceAll("{label}", lowerFirst(label));

/** A message in both languages, with the title of the field in its place. */
export const worded = (message: Bilingual, meta: z.GlobalMeta | undefined): Bilingual => {
  const title = meta?.title ?? "This";
  return { en: fill(message.en, title), cy: fill(message.cy, meta?.["x-cy"]?.title ?? title) };
};

/** The error function of every schema of the catalogue: names the rule and words the fault, as GOV.UK does. */
export function wording(issue: z.core.$ZodRawIssue): string {
  const schema = (issue as { schema?: z.core.$ZodType }).schema ?? (issue.inst as z.core.$ZodType);
  const rule = ruleIdFor(issue, schema);
  const meta = z.globalRegistry.get(schema) as z.GlobalMeta | undefined;
  const message =
    structure[rule as StructureRule] ?? meta?.["x-message"] ?? structure["record.not-an-object"];
  const { en, cy } = worded(message, meta);
  Object.assign(issue, { rule, cy } satisfies Worded);
  return en;
}

function ruleIdFor(issue: z.core.$ZodRawIssue, schema: z.core.$ZodType): string {
  const isRoot = (issue.path ?? []).length === 0;
  if (issue.code === "unrecognized_keys") return "record.unknown-key";
  if (issue.input === undefined && !isRoot) return "record.missing-key";
  if (schema._zod.def.type === "array")
    return issue.code === "too_small" ? "record.empty-list" : "record.not-a-list";
  if (schema._zod.def.type === "literal") return "record.other-schema";
  if (issue.code === "custom" && issue.params?.["reason"] === "empty") return "record.empty-object";
  const named = nameOf(schema);
  if (!named)
    throw new Error(
      `A schema of type ${schema._zod.def.type} has no name: it must stand in a file of its own`,
    );
  return ruleIdOf(named);
}
