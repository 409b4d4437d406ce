import { rule } from "../authoring/rule.js";

export const leadIsAMember = rule<{ leadPartnerId?: string; members: { partnerId: string }[] }>({
  id: "partnership.lead-is-a-member",
  severity: "error",
  reads: ["/leadPartnerId", "/members/*/partnerId"],
  at: "/leadPartnerId",
  message: {
    en: "Lead partner must be one of the members",
    cy: "Rhaid i'r prif bartner fod yn un o'r aelodau",
  },
  why: "The partner that leads belongs to what it leads.",
  cel: "!has(this.leadPartnerId) || this.members.exists(m, m.partnerId == this.leadPartnerId)",
  holds: ({ leadPartnerId, members }) =>
    leadPartnerId === undefined || members.some(({ partnerId }) => partnerId === leadPartnerId),
});
