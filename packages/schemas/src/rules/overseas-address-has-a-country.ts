import { rule } from "../authoring/rule.js";

export const overseasAddressHasACountry = rule<{ kind: string; country?: string }>({
  id: "resident-address.overseas-address-has-a-country",
  severity: "error",
  reads: ["/kind", "/country"],
  at: "/country",
  message: {
    en: "Select the country of an overseas address, other than the United Kingdom",
    cy: "Dewiswch wlad y cyfeiriad tramor, heblaw'r Deyrnas Unedig",
  },
  why: "An overseas address without its country cannot be written to.",
  cel: "this.kind != 'overseas' || (has(this.country) && this.country != 'GB')",
  holds: ({ kind, country }) => kind !== "overseas" || (country !== undefined && country !== "GB"),
});
