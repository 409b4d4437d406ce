import { closedList } from "../authoring/code-list.js";

// beside each code, how NHS stated gender, FHIR, the SSDA903 return and the Standard Safeguarding Dataset (SSD) code it
export const Sex = closedList([
  ["female", "Female", "Benyw", { nhs: "2", fhir: "female", ssda903: "2", ssd: "F" }],
  ["male", "Male", "Gwryw", { nhs: "1", fhir: "male", ssda903: "1", ssd: "M" }],
  ["indeterminate", "Indeterminate", "Amhenodol", { nhs: "9", fhir: "other" }],
  ["not-known", "Not known", "Ddim yn hysbys", { nhs: "X", fhir: "unknown", ssd: "U" }],
]).meta({
  title: "Sex",
  description: "The sex of a person as it was recorded.",
  "x-cy": { title: "Rhyw", description: "Rhyw person fel y'i cofnodwyd." },
  "x-message": { en: "Select a sex, such as female", cy: "Dewiswch ryw, megis female" },
  examples: ["female", "not-known"],
  "x-source": "https://www.datadictionary.nhs.uk/data_elements/person_stated_gender_code.html",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
