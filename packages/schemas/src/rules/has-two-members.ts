import { rule } from "../authoring/rule.js";

export const hasTwoMembers = rule<{ members: { partnerId: string }[] }>({
  id: "partnership.has-two-members",
  severity: "error",
  reads: ["/members/*/partnerId"],
  at: "/members",
  message: {
    en: "Enter at least two different partners as members",
    cy: "Rhowch o leiaf ddau bartner gwahanol yn aelodau",
  },
  why: "One organisation alone is no partnership.",
  cel: "this.members.exists(m, m.partnerId != this.members[0].partnerId)",
  holds: ({ members }) => members.some(({ partnerId }) => partnerId !== members[0]?.partnerId),
});
