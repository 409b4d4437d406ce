import { rule } from "../authoring/rule.js";

export const draftReferralIsNotSent = rule<{ status: string; sentDate?: string }>({
  id: "referral.draft-referral-is-not-sent",
  severity: "error",
  reads: ["/status", "/sentDate"],
  at: "/sentDate",
  message: {
    en: "Remove the date sent, or change the status: a draft has not been sent",
    cy: "Tynnwch y dyddiad anfon, neu newidiwch y statws: nid yw drafft wedi'i anfon",
  },
  why: "A draft with a date is a referral that somebody believes was made.",
  cel: "this.status != 'draft' || !has(this.sentDate)",
  holds: ({ status, sentDate }) => status !== "draft" || sentDate === undefined,
});
