import { rule } from "../authoring/rule.js";

export const endReasonIsOfAnEndedProvision = rule<{ status: string; endReason?: string }>({
  id: "service-provision.end-reason-is-of-an-ended-provision",
  severity: "error",
  reads: ["/status", "/endReason"],
  at: "/endReason",
  message: {
    en: "Remove the reason it ended, or change the status to ended",
    cy: "Tynnwch y rheswm y daeth i ben, neu newidiwch y statws i ended",
  },
  why: "A reason for ending says that it ended, and the status says that it did not.",
  cel: "!has(this.endReason) || this.status == 'ended'",
  holds: ({ status, endReason }) => endReason === undefined || status === "ended",
});
