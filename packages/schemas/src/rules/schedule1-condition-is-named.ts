import { rule } from "../authoring/rule.js";

const needSchedule1 = [
  "employment-or-social-protection",
  "substantial-public-interest",
  "health-or-social-care",
  "public-health",
  "archiving-or-research",
];

export const schedule1ConditionIsNamed = rule<{
  specialCategoryConditions?: string[];
  schedule1Conditions?: string[];
}>({
  id: "sharing-agreement.schedule1-condition-is-named",
  severity: "error",
  reads: ["/specialCategoryConditions", "/schedule1Conditions"],
  at: "/schedule1Conditions",
  message: {
    en: "Select a Schedule 1 condition: the special-category condition needs one",
    cy: "Dewiswch amod Atodlen 1: mae angen un ar yr amod categori arbennig",
  },
  why: "Section 10 of the Data Protection Act 2018: Article 9(2)(b), (g), (h), (i) and (j) hold only with a condition in Schedule 1.",
  cel: `!has(this.specialCategoryConditions) || has(this.schedule1Conditions) || !this.specialCategoryConditions.exists(c, c in ${JSON.stringify(needSchedule1)})`,
  holds: ({ specialCategoryConditions = [], schedule1Conditions }) =>
    schedule1Conditions !== undefined ||
    !specialCategoryConditions.some((code) => needSchedule1.includes(code)),
});
