import { rule } from "../authoring/rule.js";

export const recognisedInterestNamesItsCondition = rule<{
  lawfulBases: string[];
  recognisedInterests?: string[];
}>({
  id: "sharing-agreement.recognised-interest-names-its-condition",
  severity: "error",
  reads: ["/lawfulBases", "/recognisedInterests"],
  at: "/recognisedInterests",
  message: {
    en: "Select the recognised legitimate interest when, and only when, the lawful bases include it",
    cy: "Dewiswch y buddiant cyfreithlon cydnabyddedig pan fydd y seiliau cyfreithlon yn ei gynnwys, a dim ond bryd hynny",
  },
  why: "Article 6(1)(ea) of the UK GDPR holds only where a condition in Annex 1 is met.",
  cel: "('recognised-legitimate-interest' in this.lawfulBases) == has(this.recognisedInterests)",
  holds: ({ lawfulBases, recognisedInterests }) =>
    lawfulBases.includes("recognised-legitimate-interest") === (recognisedInterests !== undefined),
});
