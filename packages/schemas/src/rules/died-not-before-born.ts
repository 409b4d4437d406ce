import { rule } from "../authoring/rule.js";

export const diedNotBeforeBorn = rule<{ birthDate?: string; deceased?: { date?: string } }>({
  id: "resident.died-not-before-born",
  severity: "error",
  reads: ["/birthDate", "/deceased/date"],
  at: "/deceased/date",
  message: {
    en: "Date of death must be the same as or after the date of birth",
    cy: "Rhaid i'r dyddiad marw fod yr un fath â'r dyddiad geni neu ar ei ôl",
  },
  why: "Where one date is a year or a month alone, they are compared only as far as both are known.",
  cel: "!has(this.birthDate) || !has(this.deceased) || !has(this.deceased.date) || this.deceased.date >= this.birthDate || this.birthDate.startsWith(this.deceased.date)",
  holds: ({ birthDate, deceased }) =>
    birthDate === undefined ||
    deceased?.date === undefined ||
    deceased.date >= birthDate ||
    birthDate.startsWith(deceased.date),
});
