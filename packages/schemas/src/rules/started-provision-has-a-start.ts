import { rule } from "../authoring/rule.js";

export const startedProvisionHasAStart = rule<{ status: string; period?: { from?: string } }>({
  id: "service-provision.started-provision-has-a-start",
  severity: "error",
  reads: ["/status", "/period/from"],
  at: "/period/from",
  message: { en: "Enter the day the service started", cy: "Rhowch y diwrnod y dechreuodd y gwasanaeth" },
  why: "A service that is or was received began on some day.",
  cel: "this.status == 'planned' || (has(this.period) && has(this.period.from))",
  holds: ({ status, period }) => status === "planned" || period?.from !== undefined,
});
