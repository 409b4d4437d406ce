import { closedList } from "../authoring/code-list.js";

export const InformationFormat = closedList([
  ["large-print", "Large print", "Print bras"],
  ["braille-grade-1", "Braille grade 1 (uncontracted)", "Braille gradd 1 (heb ei gywasgu)"],
  ["braille-grade-2", "Braille grade 2 (contracted)", "Braille gradd 2 (wedi'i gywasgu)"],
  ["moon", "Moon", "Moon"],
  ["easy-read", "Easy read", "Hawdd ei ddeall"],
  ["makaton", "Makaton symbols", "Symbolau Makaton"],
  ["symbols-or-pictures", "Symbols or pictures", "Symbolau neu luniau"],
  ["audio", "Audio recording", "Recordiad sain"],
  ["bsl-video", "British Sign Language video", "Fideo Iaith Arwyddion Prydain"],
  ["subtitled-video", "Subtitled video", "Fideo ag isdeitlau"],
  ["email", "Email", "E-bost"],
  ["text-file", "Plain text file", "Ffeil testun plaen"],
  ["web-page", "Web page", "Tudalen we"],
  ["coloured-paper", "Printed on coloured paper", "Wedi'i argraffu ar bapur lliw"],
  ["spoken", "Explained aloud", "Wedi'i esbonio ar lafar"],
]).meta({
  title: "Specific information format",
  description:
    "The form in which a person needs information because of a disability, impairment or sensory loss.",
  "x-cy": {
    title: "Fformat gwybodaeth penodol",
    description: "Y ffurf y mae person angen gwybodaeth ynddi oherwydd anabledd, nam neu golled synhwyraidd.",
  },
  "x-message": {
    en: "Select an information format, such as easy-read",
    cy: "Dewiswch fformat gwybodaeth, megis easy-read",
  },
  examples: ["easy-read", "braille-grade-2"],
  "x-source": "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
