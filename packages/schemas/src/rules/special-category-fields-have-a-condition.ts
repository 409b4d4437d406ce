import { pointersOf } from "../authoring/pointers-of.js";
import { rule } from "../authoring/rule.js";
import { Referral } from "../records/referral.js";
import { Resident } from "../records/resident.js";
import { ServiceProvision } from "../records/service-provision.js";

const specialCategoryFields = Object.entries({ Resident, Referral, ServiceProvision }).flatMap(
  ([name, record]) => pointersOf(record, "special-category").map((pointer) => name + pointer),
);

export const specialCategoryFieldsHaveACondition = rule<{
  permissions: { record: string; fields: string[] }[];
  specialCategoryConditions?: string[];
}>({
  id: "sharing-agreement.special-category-fields-have-a-condition",
  severity: "error",
  reads: ["/permissions/*/record", "/permissions/*/fields", "/specialCategoryConditions"],
  at: "/specialCategoryConditions",
  message: {
    en: "Select a special-category condition: the permissions include special-category fields",
    cy: "Dewiswch amod categori arbennig: mae'r caniatadau'n cynnwys meysydd categori arbennig",
  },
  why: "Article 9 of the UK GDPR forbids processing special-category data unless one of its conditions is met.",
  cel: `has(this.specialCategoryConditions) || !this.permissions.exists(p, p.fields.exists(f, (p.record + f) in ${JSON.stringify(specialCategoryFields)}))`,
  holds: ({ permissions, specialCategoryConditions }) =>
    specialCategoryConditions !== undefined ||
    !permissions.some(({ record, fields }) =>
      fields.some((field) => specialCategoryFields.includes(record + field)),
    ),
});
