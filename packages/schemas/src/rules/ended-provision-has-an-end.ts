import { rule } from "../authoring/rule.js";

export const endedProvisionHasAnEnd = rule<{ status: string; period?: { to?: string } }>({
  id: "service-provision.ended-provision-has-an-end",
  severity: "error",
  reads: ["/status", "/period/to"],
  at: "/period/to",
  message: { en: "Enter the day the service ended", cy: "Rhowch y diwrnod y daeth y gwasanaeth i ben" },
  why: "Without the day it ended, a provision is counted and paid for as if it went on.",
  cel: "this.status != 'ended' || (has(this.period) && has(this.period.to))",
  holds: ({ status, period }) => status !== "ended" || period?.to !== undefined,
});
