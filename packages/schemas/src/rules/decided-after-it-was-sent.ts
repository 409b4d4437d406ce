import { rule } from "../authoring/rule.js";

export const decidedAfterItWasSent = rule<{ sentDate?: string; decidedDate?: string }>({
  id: "referral.decided-after-it-was-sent",
  severity: "error",
  reads: ["/sentDate", "/decidedDate"],
  at: "/decidedDate",
  message: {
    en: "Date decided must be the same as or after the date sent",
    cy: "Rhaid i'r dyddiad penderfynu fod yr un fath â'r dyddiad anfon neu ar ei ôl",
  },
  why: "Nobody decides on what has not reached them.",
  cel: "!has(this.sentDate) || !has(this.decidedDate) || this.decidedDate >= this.sentDate",
  holds: ({ sentDate, decidedDate }) => !sentDate || !decidedDate || decidedDate >= sentDate,
});
