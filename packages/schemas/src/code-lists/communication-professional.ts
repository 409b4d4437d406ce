import { closedList } from "../authoring/code-list.js";

export const CommunicationProfessional = closedList([
  ["bsl-interpreter", "British Sign Language interpreter", "Dehonglydd Iaith Arwyddion Prydain"],
  ["isl-interpreter", "Irish Sign Language interpreter", "Dehonglydd Iaith Arwyddion Iwerddon"],
  [
    "sign-supported-english-interpreter",
    "Sign Supported English interpreter",
    "Dehonglydd Saesneg gyda Chymorth Arwyddion",
  ],
  ["hands-on-signing-interpreter", "Hands-on signing interpreter", "Dehonglydd arwyddo llaw yn llaw"],
  [
    "visual-frame-signing-interpreter",
    "Visual frame signing interpreter",
    "Dehonglydd arwyddo ffrâm weledol",
  ],
  ["deafblind-manual-interpreter", "Deafblind manual interpreter", "Dehonglydd llaw i bobl fyddarddall"],
  ["deafblind-intervener", "Deafblind intervener", "Ymyrrwr i bobl fyddarddall"],
  ["communicator-guide", "Communicator guide", "Tywysydd cyfathrebu"],
  ["makaton-interpreter", "Makaton interpreter", "Dehonglydd Makaton"],
  ["relay-interpreter", "Deaf relay interpreter", "Dehonglydd cyfnewid Byddar"],
  ["cued-speech-transliterator", "Cued speech transliterator", "Trawslythrennwr lleferydd â chiwiau"],
  ["lipspeaker", "Lipspeaker", "Gwefuslefarydd"],
  ["notetaker", "Notetaker", "Cymerwr nodiadau"],
  ["electronic-notetaker", "Electronic notetaker", "Cymerwr nodiadau electronig"],
  ["speech-to-text-reporter", "Speech-to-text reporter", "Cofnodydd lleferydd i destun"],
  ["speech-and-language-therapist", "Speech and language therapist", "Therapydd lleferydd ac iaith"],
  ["advocate", "Advocate", "Eiriolwr"],
]).meta({
  title: "Communication professional",
  description: "The professional who has to be present for a person to communicate.",
  "x-cy": {
    title: "Gweithiwr cyfathrebu proffesiynol",
    description: "Y gweithiwr proffesiynol y mae'n rhaid iddo fod yn bresennol er mwyn i berson gyfathrebu.",
  },
  "x-message": {
    en: "Select a communication professional, such as bsl-interpreter",
    cy: "Dewiswch weithiwr cyfathrebu proffesiynol, megis bsl-interpreter",
  },
  examples: ["bsl-interpreter", "lipspeaker"],
  "x-source": "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
