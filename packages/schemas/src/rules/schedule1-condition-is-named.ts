import * as z from "zod";
import { rule } from "../authoring/rule.js";
import { Schedule1Condition } from "../code-lists/schedule1-condition.js";

const conditions = (z.globalRegistry.get(Schedule1Condition) as z.GlobalMeta)["x-codes"] ?? [];
const part = (number: number): string[] =>
  conditions.filter((one) => one["part"] === number).map(({ code }) => code);

const needPart1 = [
  "employment-or-social-protection",
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
    en: "Select the Schedule 1 condition that the special-category condition needs: from Part 2 for substantial public interest, from Part 1 for others",
    cy: "Dewiswch yr amod Atodlen 1 sydd ei angen ar yr amod categori arbennig: o Ran 2 ar gyfer budd sylweddol i'r cyhoedd, o Ran 1 ar gyfer eraill",
  },
  why: "Section 10 of the Data Protection Act 2018: Article 9(2)(b), (h), (i) and (j) hold only with a condition in Part 1 of Schedule 1, and (g) only with one in Part 2.",
  cel: `!has(this.specialCategoryConditions) || ((!this.specialCategoryConditions.exists(c, c in ${JSON.stringify(needPart1)}) || (has(this.schedule1Conditions) && this.schedule1Conditions.exists(s, s in ${JSON.stringify(part(1))}))) && (!('substantial-public-interest' in this.specialCategoryConditions) || (has(this.schedule1Conditions) && this.schedule1Conditions.exists(s, s in ${JSON.stringify(part(2))}))))`,
  holds: ({ specialCategoryConditions = [], schedule1Conditions = [] }) =>
    (!specialCategoryConditions.some((code) => needPart1.includes(code)) ||
      schedule1Conditions.some((code) => part(1).includes(code))) &&
    (!specialCategoryConditions.includes("substantial-public-interest") ||
      schedule1Conditions.some((code) => part(2).includes(code))),
});
