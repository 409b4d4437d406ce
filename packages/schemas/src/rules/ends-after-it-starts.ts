import { rule } from "../authoring/rule.js";

export const endsAfterItStarts = rule<{ from?: string; to?: string }>({
  id: "period.ends-after-it-starts",
  severity: "error",
  reads: ["/from", "/to"],
  at: "/to",
  message: {
    en: "The end of the period must be after its start",
    cy: "Rhaid i ddiwedd y cyfnod fod ar ôl ei ddechrau",
  },
  why: "A period is half-open, so one that ends on the day it starts holds on no day at all.",
  cel: "!has(this.from) || !has(this.to) || this.to > this.from",
  holds: ({ from, to }) => !from || !to || to > from,
});
