import { closedList } from "../authoring/code-list.js";

export const ContactMethod = closedList([
  ["email", "Email", "E-bost"],
  ["letter", "Letter", "Llythyr"],
  ["telephone", "Telephone", "Ffôn"],
  ["text-message", "Text message", "Neges destun"],
  ["textphone", "Textphone", "Ffôn testun"],
  ["text-relay", "Text relay service", "Gwasanaeth cyfnewid testun"],
  [
    "sign-language-video-relay",
    "Sign language video relay service",
    "Gwasanaeth cyfnewid fideo iaith arwyddion",
  ],
  ["video-call", "Video call", "Galwad fideo"],
  ["in-person", "In person", "Wyneb yn wyneb"],
  ["through-carer", "Through a carer", "Drwy ofalwr"],
  ["through-advocate", "Through an advocate", "Drwy eiriolwr"],
]).meta({
  title: "Specific contact method",
  description: "How a person needs to be contacted because of a disability, impairment or sensory loss.",
  "x-cy": {
    title: "Dull cysylltu penodol",
    description: "Sut y mae angen cysylltu â pherson oherwydd anabledd, nam neu golled synhwyraidd.",
  },
  "x-message": {
    en: "Select a contact method, such as text-message",
    cy: "Dewiswch ddull cysylltu, megis text-message",
  },
  examples: ["text-message", "text-relay"],
  "x-source": "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
