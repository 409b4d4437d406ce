import { rule } from "../authoring/rule.js";

export const reviewIsAfterAssurance = rule<{ assuredDate: string; reviewDate?: string }>({
  id: "assurance.review-is-after-assurance",
  severity: "error",
  reads: ["/assuredDate", "/reviewDate"],
  at: "/reviewDate",
  message: {
    en: "Review date must be after the day the service was checked",
    cy: "Rhaid i'r dyddiad adolygu fod ar ôl y diwrnod y gwiriwyd y gwasanaeth",
  },
  why: "The review is of what was assured, so it comes later.",
  cel: "!has(this.reviewDate) || this.reviewDate > this.assuredDate",
  holds: ({ assuredDate, reviewDate }) => reviewDate === undefined || reviewDate > assuredDate,
});
