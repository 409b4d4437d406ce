import { rule } from "../authoring/rule.js";

export const completedAfterItWasDecided = rule<{ decidedDate?: string; completedDate?: string }>({
  id: "referral.completed-after-it-was-decided",
  severity: "error",
  reads: ["/decidedDate", "/completedDate"],
  at: "/completedDate",
  message: {
    en: "Date completed must be the same as or after the date decided",
    cy: "Rhaid i'r dyddiad cwblhau fod yr un fath â'r dyddiad penderfynu neu ar ei ôl",
  },
  why: "What is completed was first accepted.",
  cel: "!has(this.decidedDate) || !has(this.completedDate) || this.completedDate >= this.decidedDate",
  holds: ({ decidedDate, completedDate }) => !decidedDate || !completedDate || completedDate >= decidedDate,
});
