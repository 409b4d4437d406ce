import { rule } from "../authoring/rule.js";

export const sentReferralHasASentDate = rule<{ status: string; sentDate?: string }>({
  id: "referral.sent-referral-has-a-sent-date",
  severity: "error",
  reads: ["/status", "/sentDate"],
  at: "/sentDate",
  message: { en: "Enter the date sent", cy: "Rhowch y dyddiad anfon" },
  why: "How long people wait is counted from the day the referral was sent.",
  cel: "!(this.status in ['sent', 'accepted', 'rejected', 'completed']) || has(this.sentDate)",
  holds: ({ status, sentDate }) =>
    !["sent", "accepted", "rejected", "completed"].includes(status) || sentDate !== undefined,
});
