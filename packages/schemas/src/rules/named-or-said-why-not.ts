import { rule } from "../authoring/rule.js";

export const namedOrSaidWhyNot = rule<{ names?: object[]; absences?: { field: string }[] }>({
  id: "resident.named-or-said-why-not",
  severity: "error",
  reads: ["/names", "/absences/*/field"],
  at: "/names",
  message: {
    en: "Enter a name, or list /names under absences with the reason",
    cy: "Rhowch enw, neu restrwch /names o dan absences gyda'r rheswm",
  },
  why: "A name can be unknown or withheld, and then the record says so.",
  cel: "has(this.names) || (has(this.absences) && this.absences.exists(a, a.field == '/names'))",
  holds: ({ names, absences }) => names !== undefined || !!absences?.some(({ field }) => field === "/names"),
});
