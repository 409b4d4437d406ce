import { closedList } from "../authoring/code-list.js";

export const NhsNumberVerification = closedList([
  ["01", "Present and verified", "Yn bresennol ac wedi'i ddilysu"],
  ["02", "Present but not traced", "Yn bresennol ond heb ei olrhain"],
  ["03", "Trace required", "Angen olrhain"],
  ["04", "Traced with no match, or more than one", "Wedi'i olrhain heb gyfatebiaeth, neu gyda mwy nag un"],
  ["05", "Number or details in conflict", "Gwrthdaro rhwng y rhif a'r manylion"],
  ["06", "Trace in progress", "Olrhain ar y gweill"],
  ["07", "Not present, and no trace required", "Ddim yn bresennol, ac nid oes angen olrhain"],
  [
    "08",
    "Trace postponed for a baby under six weeks old",
    "Olrhain wedi'i ohirio ar gyfer babi dan chwe wythnos oed",
  ],
]).meta({
  title: "NHS number verification",
  description: "How far an NHS number has been checked against the national record.",
  "x-cy": {
    title: "Dilysu rhif GIG",
    description: "I ba raddau y mae rhif GIG wedi'i wirio yn erbyn y cofnod cenedlaethol.",
  },
  "x-message": {
    en: "Select an NHS number verification status, such as 01",
    cy: "Dewiswch statws dilysu rhif GIG, megis 01",
  },
  examples: ["01", "03"],
  "x-source": "https://www.datadictionary.nhs.uk/data_elements/nhs_number_status_indicator_code.html",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
