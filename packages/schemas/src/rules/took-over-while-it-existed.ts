import { rule } from "../authoring/rule.js";

export const tookOverWhileItExisted = rule<{
  period?: { from?: string; to?: string };
  predecessors?: { date: string }[];
}>({
  id: "partner.took-over-while-it-existed",
  severity: "error",
  reads: ["/period/from", "/period/to", "/predecessors/*/date"],
  at: "/predecessors",
  message: {
    en: "The date it took over from a predecessor must be within its own period",
    cy: "Rhaid i'r dyddiad y cymerodd le rhagflaenydd fod o fewn ei gyfnod ei hun",
  },
  why: "An organisation cannot take over before it exists or after it has ended.",
  cel: "!has(this.predecessors) || !has(this.period) || this.predecessors.all(p, (!has(this.period.from) || p.date >= this.period.from) && (!has(this.period.to) || p.date < this.period.to))",
  holds: ({ period: { from, to } = {}, predecessors = [] }) =>
    predecessors.every(({ date }) => (from === undefined || date >= from) && (to === undefined || date < to)),
});
