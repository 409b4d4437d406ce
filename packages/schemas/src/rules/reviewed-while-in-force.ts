import { rule } from "../authoring/rule.js";

export const reviewedWhileInForce = rule<{ period: { from?: string; to?: string }; reviewDate?: string }>({
  id: "sharing-agreement.reviewed-while-in-force",
  severity: "error",
  reads: ["/period/from", "/period/to", "/reviewDate"],
  at: "/reviewDate",
  message: {
    en: "Review date must be within the period of the agreement",
    cy: "Rhaid i'r dyddiad adolygu fod o fewn cyfnod y cytundeb",
  },
  why: "A review after the agreement has ended comes too late to change it.",
  cel: "!has(this.reviewDate) || ((!has(this.period.from) || this.reviewDate >= this.period.from) && (!has(this.period.to) || this.reviewDate <= this.period.to))",
  holds: ({ period: { from, to }, reviewDate }) =>
    !reviewDate || ((!from || reviewDate >= from) && (!to || reviewDate <= to)),
});
