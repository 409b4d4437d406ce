import type { Dated } from "../authoring/one-at-a-time.js";
import { rule } from "../authoring/rule.js";

export const membersBelongWithinItsPeriod = rule<{
  period: { from?: string; to?: string };
  members: Dated[];
}>({
  id: "partnership.members-belong-within-its-period",
  severity: "error",
  reads: ["/period/from", "/period/to", "/members/*/period/from", "/members/*/period/to"],
  at: "/members",
  message: {
    en: "The period of a member must be within the period of the partnership",
    cy: "Rhaid i gyfnod aelod fod o fewn cyfnod y bartneriaeth",
  },
  why: "Nobody is a member of what does not yet, or no longer, exist.",
  cel: "this.members.all(m, !has(m.period) || ((!has(this.period.from) || ((!has(m.period.from) || m.period.from >= this.period.from) && (!has(m.period.to) || m.period.to > this.period.from))) && (!has(this.period.to) || ((!has(m.period.to) || m.period.to <= this.period.to) && (!has(m.period.from) || m.period.from < this.period.to)))))",
  holds: ({ period: { from, to }, members }) =>
    members.every(
      ({ period }) =>
        (!from || ((!period?.from || period.from >= from) && (!period?.to || period.to > from))) &&
        (!to || ((!period?.to || period.to <= to) && (!period?.from || period.from < to))),
    ),
});
