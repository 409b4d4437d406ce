import { closedList } from "../authoring/code-list.js";

export const AccessNeedCategory = closedList([
  ["contact-method", "Specific contact method", "Dull cysylltu penodol"],
  ["information-format", "Specific information format", "Fformat gwybodaeth penodol"],
  ["communication-support", "Communication support", "Cymorth cyfathrebu"],
  ["communication-professional", "Communication professional", "Gweithiwr cyfathrebu proffesiynol"],
]).meta({
  title: "Access need category",
  description: "The part of the Accessible Information Standard that a need falls under.",
  "x-cy": {
    title: "Categori angen mynediad",
    description: "Y rhan o'r Safon Gwybodaeth Hygyrch y mae angen yn perthyn iddi.",
  },
  "x-message": {
    en: "Select an access need category, such as information-format",
    cy: "Dewiswch gategori angen mynediad, megis information-format",
  },
  examples: ["information-format", "contact-method"],
  "x-source": "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
