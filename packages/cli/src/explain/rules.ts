import { fileMessages } from "@council-data/checker";
import type { Said } from "../locale.js";
import { published, schemaNamed } from "../schema/artefact.js";

/** What the standard says of one rule. */
export interface Rule {
  id: string;
  /** What kind of rule it is: of a value, of a code list, of a record's shape, between fields, or of files. */
  kind: "field" | "code-list" | "shape" | "rule" | "file";
  title: Said;
  /** What the thing is that it is about, where that is one thing. */
  what?: Said;
  /** What must hold, and so how to mend what does not. */
  mend: Said;
  severity: "error" | "advice";
  /** Why there is such a rule; in English only. */
  why?: string;
  /** The publication that defines it. */
  source?: string;
  /** The fields it reads, where it is between fields. */
  reads?: readonly string[];
  /** The same rule as an expression. */
  cel?: string;
  codes?: readonly { code: string; en: string; cy: string }[];
  /** Whether some slips can be mended safely. */
  isMendable?: boolean;
}

interface ValueSchema {
  title: string;
  description: string;
  "x-cy": { title: string; description: string };
  "x-rule": string;
  "x-message"?: Said;
  "x-source"?: string;
  "x-codes"?: Rule["codes"];
  "x-repairs"?: unknown[];
}

interface NamedRule {
  id: string;
  severity: Rule["severity"];
  message: Said;
  why: string;
  cel: string;
  reads: string[];
}

const label = { en: "The field", cy: "Y maes" };

const filled = (message: Said, title: Said): Said => ({
  en: fill(message.en, title.en),
  cy: fill(message.cy, title.cy),
});

const fill = (template: string, title: string): string =>
  template
    .replaceAll("{record}", "…")
    .replaceAll("{Label}", title)
    .replaceAll("{label}", /^.[A-Z]/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1));

const structure = (): Record<string, Said> => published("structure.json");

/** The rule that a value's schema carries. */
function ofValue(name: string, kind: "field" | "code-list"): Rule {
  const schema = schemaNamed(name) as unknown as ValueSchema;
  const {
    "x-rule": id,
    // what is made of several fields has no wording of its own
    "x-message": message = structure()["record.not-an-object"] as Said,
    "x-source": source,
    "x-codes": codes,
    "x-repairs": repairs,
  } = schema;
  const title = { en: schema.title, cy: schema["x-cy"].title };
  return {
    id,
    kind,
    title,
    what: { en: schema.description, cy: schema["x-cy"].description },
    mend: filled(message, title),
    severity: "error",
    ...(source !== undefined && { source }),
    ...(codes && { codes }),
    ...(repairs && { isMendable: true }),
  };
}

const ofShape = ([id, message]: [string, Said]): Rule => {
  const mend = filled(message, label);
  return { id, kind: "shape", title: mend, mend, severity: "error" };
};

function ofFile([id, message]: [string, Said]): Rule {
  const mend = filled(message, label);
  return { id, kind: "file", title: mend, mend, severity: id.startsWith("advice.") ? "advice" : "error" };
}

const named = ({ id, severity, message, why, cel, reads }: NamedRule): Rule => ({
  id,
  kind: "rule",
  title: message,
  mend: message,
  severity,
  why,
  reads,
  cel,
});

/** Every rule there is, by its permanent id. */
export function allRules(): Map<string, Rule> {
  const { concepts } = published<{ concepts: { name: string; kind: string }[] }>("index.json");
  const between = Object.values(published<Record<string, NamedRule[]>>("rules.json")).flat();
  const all = [
    ...concepts.flatMap(({ name, kind }) =>
      kind === "record" ? [] : ofValue(name, kind as "field" | "code-list"),
    ),
    ...Object.entries(structure()).map(ofShape),
    ...between.map(named),
    ...Object.entries(fileMessages).map(ofFile),
  ];
  return new Map(all.sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, rule]));
}
