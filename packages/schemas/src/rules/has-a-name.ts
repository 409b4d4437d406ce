import { rule } from "../authoring/rule.js";

export const hasAName = rule<{ given?: string[]; family?: string; full?: string }>({
  id: "person-name.has-a-name",
  severity: "error",
  reads: ["/given", "/family", "/full"],
  at: "",
  message: {
    en: "Enter a given name, a family name or a full name",
    cy: "Rhowch enw cyntaf, cyfenw neu enw llawn",
  },
  why: "Many people have a single name, so no one part is required, but a name without any part is none.",
  cel: "has(this.given) || has(this.family) || has(this.full)",
  holds: ({ given, family, full }) => given !== undefined || family !== undefined || full !== undefined,
});
