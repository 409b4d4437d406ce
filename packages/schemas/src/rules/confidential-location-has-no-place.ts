import { rule } from "../authoring/rule.js";

export const confidentialLocationHasNoPlace = rule<{ kind: string; address?: object; coordinates?: object }>({
  id: "service-location.confidential-location-has-no-place",
  severity: "error",
  reads: ["/kind"],
  at: "",
  message: {
    en: "Remove the address and coordinates of a confidential location",
    cy: "Tynnwch gyfeiriad a chyfesurynnau lleoliad cyfrinachol",
  },
  why: "Refuges and safe houses are found out from directories that meant only to list them.",
  cel: "this.kind != 'confidential' || (!has(this.address) && !has(this.coordinates))",
  holds: ({ kind, address, coordinates }) =>
    kind !== "confidential" || (address === undefined && coordinates === undefined),
});
