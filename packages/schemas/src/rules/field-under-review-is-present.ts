import { fieldIsPresent } from "../authoring/field-is-present.js";
import { rule } from "../authoring/rule.js";

export const fieldUnderReviewIsPresent = rule<{ underReview?: { field: string }[] }>({
  id: "record.field-under-review-is-present",
  severity: "error",
  reads: ["/underReview/*/field"],
  at: "/underReview",
  message: {
    en: "A field under review must have a value: check the spelling of its name",
    cy: "Rhaid i faes dan adolygiad fod â gwerth: gwiriwch sillafiad ei enw",
  },
  why: "Only a value that is there can be doubted; a missing one is an absence.",
  cel: "!has(this.underReview) || this.underReview.all(u, this.exists(k, u.field == '/' + k || (type(this[k]) == map && this[k].exists(j, u.field == '/' + k + '/' + j))))",
  holds: (record) => (record.underReview ?? []).every(({ field }) => fieldIsPresent(record, field)),
});
