import { rule } from "../authoring/rule.js";

export const completedLast = rule<{ sentDate?: string; decidedDate?: string; completedDate?: string }>({
  id: "referral.completed-last",
  severity: "error",
  reads: ["/sentDate", "/decidedDate", "/completedDate"],
  at: "/completedDate",
  message: {
    en: "Date completed must be the same as or after the dates sent and decided",
    cy: "Rhaid i'r dyddiad cwblhau fod yr un fath â'r dyddiadau anfon a phenderfynu neu ar eu hôl",
  },
  why: "What is completed was first sent, and decided.",
  cel: "!has(this.completedDate) || ((!has(this.sentDate) || this.completedDate >= this.sentDate) && (!has(this.decidedDate) || this.completedDate >= this.decidedDate))",
  holds: ({ sentDate, decidedDate, completedDate }) =>
    [sentDate, decidedDate].every((date) => !date || !completedDate || completedDate >= date),
});
