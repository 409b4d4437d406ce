import { rule } from "../authoring/rule.js";

export const decidedReferralHasADecisionDate = rule<{ status: string; decidedDate?: string }>({
  id: "referral.decided-referral-has-a-decision-date",
  severity: "error",
  reads: ["/status", "/decidedDate"],
  at: "/decidedDate",
  message: {
    en: "Enter the date it was accepted or rejected",
    cy: "Rhowch y dyddiad y'i derbyniwyd neu y'i gwrthodwyd",
  },
  why: "A decision is made on a day, and waiting ends there.",
  cel: "!(this.status in ['accepted', 'rejected', 'completed']) || has(this.decidedDate)",
  holds: ({ status, decidedDate }) =>
    !["accepted", "rejected", "completed"].includes(status) || decidedDate !== undefined,
});
