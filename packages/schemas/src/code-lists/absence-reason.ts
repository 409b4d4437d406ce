import { closedList } from "../authoring/code-list.js";

export const AbsenceReason = closedList([
  ["not-asked", "Not asked", "Heb ei ofyn"],
  ["declined", "Declined to answer", "Gwrthodwyd ateb"],
  ["not-known", "Not known", "Ddim yn hysbys"],
  ["not-applicable", "Not applicable", "Ddim yn berthnasol"],
  ["withheld", "Withheld", "Wedi'i ddal yn ôl"],
]).meta({
  title: "Reason for absence",
  description: "Why a record holds no value for a field.",
  "x-cy": { title: "Rheswm dros absenoldeb", description: "Pam nad oes gan gofnod werth ar gyfer maes." },
  "x-message": {
    en: "Select a reason for absence, such as not-asked",
    cy: "Dewiswch reswm dros absenoldeb, megis not-asked",
  },
  examples: ["not-asked", "declined"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
