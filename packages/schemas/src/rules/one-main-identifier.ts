import { rule } from "../authoring/rule.js";

export const oneMainIdentifier = rule<{ identifiers?: { isPrimary?: boolean }[] }>({
  id: "partner.one-main-identifier",
  severity: "error",
  reads: ["/identifiers/*/isPrimary"],
  at: "/identifiers",
  message: {
    en: "Only one identifier can be the main one",
    cy: "Dim ond un dynodydd all fod yn brif un",
  },
  why: "The main identifier is what others match on, so there is one.",
  cel: "!has(this.identifiers) || this.identifiers.filter(i, has(i.isPrimary) && i.isPrimary).size() <= 1",
  holds: ({ identifiers = [] }) => identifiers.filter(({ isPrimary }) => isPrimary).length <= 1,
});
