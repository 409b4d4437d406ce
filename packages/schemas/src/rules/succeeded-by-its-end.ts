import { rule } from "../authoring/rule.js";

export const succeededByItsEnd = rule<{ period?: { to?: string }; successors?: { date: string }[] }>({
  id: "partner.succeeded-by-its-end",
  severity: "error",
  reads: ["/period/to", "/successors/*/date"],
  at: "/successors",
  message: {
    en: "The date a successor took over must be the same as or before the end of the period",
    cy: "Rhaid i'r dyddiad y cymerodd olynydd ei le fod yr un fath â diwedd y cyfnod neu cyn hynny",
  },
  why: "A successor that starts later leaves days on which nobody is responsible.",
  cel: "!has(this.successors) || !has(this.period) || !has(this.period.to) || this.successors.all(s, s.date <= this.period.to)",
  holds: ({ period, successors = [] }) =>
    period?.to === undefined || successors.every(({ date }) => date <= (period.to ?? "")),
});
