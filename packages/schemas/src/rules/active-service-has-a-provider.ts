import { rule } from "../authoring/rule.js";

export const activeServiceHasAProvider = rule<{ status: string; providers?: { role: string }[] }>({
  id: "service.active-service-has-a-provider",
  severity: "error",
  reads: ["/status", "/providers/*/role"],
  at: "/providers",
  message: {
    en: "Enter the partner that provides an active service",
    cy: "Rhowch y partner sy'n darparu gwasanaeth gweithredol",
  },
  why: "Somebody answers for a service that people can use today.",
  cel: "this.status != 'active' || (has(this.providers) && this.providers.exists(p, p.role == 'provider'))",
  holds: ({ status, providers }) =>
    status !== "active" || !!providers?.some(({ role }) => role === "provider"),
});
