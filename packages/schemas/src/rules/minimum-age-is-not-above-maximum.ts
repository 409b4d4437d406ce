import { rule } from "../authoring/rule.js";

export const minimumAgeIsNotAboveMaximum = rule<{ minimumAge?: number; maximumAge?: number }>({
  id: "eligibility.minimum-age-is-not-above-maximum",
  severity: "error",
  reads: ["/minimumAge", "/maximumAge"],
  at: "/maximumAge",
  message: {
    en: "Maximum age must be the same as or more than the minimum age",
    cy: "Rhaid i'r uchafswm oedran fod yr un faint â'r isafswm oedran neu'n fwy",
  },
  why: "A service whose minimum age is above its maximum is for nobody.",
  cel: "!has(this.minimumAge) || !has(this.maximumAge) || this.maximumAge >= this.minimumAge",
  holds: ({ minimumAge, maximumAge }) =>
    minimumAge === undefined || maximumAge === undefined || maximumAge >= minimumAge,
});
