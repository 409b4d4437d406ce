import { rule } from "../authoring/rule.js";

export const physicalLocationHasAPlace = rule<{ kind: string; address?: object; coordinates?: object }>({
  id: "service-location.physical-location-has-a-place",
  severity: "error",
  reads: ["/kind", "/address", "/coordinates"],
  at: "",
  message: {
    en: "Enter an address or coordinates for a physical location",
    cy: "Rhowch gyfeiriad neu gyfesurynnau ar gyfer lleoliad ffisegol",
  },
  why: "A place that people go to has to say where it is.",
  cel: "this.kind != 'physical' || has(this.address) || has(this.coordinates)",
  holds: ({ kind, address, coordinates }) =>
    kind !== "physical" || address !== undefined || coordinates !== undefined,
});
