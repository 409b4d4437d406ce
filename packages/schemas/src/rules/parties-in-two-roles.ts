import { rule } from "../authoring/rule.js";

export const partiesInTwoRoles = rule<{ parties: { role: string }[] }>({
  id: "sharing-agreement.parties-in-two-roles",
  severity: "error",
  reads: ["/parties/*/role"],
  at: "/parties",
  message: {
    en: "Enter parties in at least two roles, such as discloser and recipient",
    cy: "Rhowch bartïon mewn o leiaf dwy rôl, megis discloser a recipient",
  },
  why: "Sharing has somebody who gives and somebody who gets.",
  cel: "this.parties.exists(p, p.role != this.parties[0].role)",
  holds: ({ parties }) => parties.some(({ role }) => role !== parties[0]?.role),
});
