import { rule } from "../authoring/rule.js";

export const closedServiceHasEnded = rule<{ status: string; period?: { to?: string } }>({
  id: "service.closed-service-has-ended",
  severity: "error",
  reads: ["/status", "/period/to"],
  at: "/period/to",
  message: {
    en: "Enter the day a closed service ended",
    cy: "Rhowch y diwrnod y daeth gwasanaeth caeedig i ben",
  },
  why: "Referrals to a service are judged as at their own day, so the day it closed has to be known.",
  cel: "this.status != 'closed' || (has(this.period) && has(this.period.to))",
  holds: ({ status, period }) => status !== "closed" || period?.to !== undefined,
});
