import { closedList } from "../authoring/code-list.js";

export const CommunicationSupport = closedList([
  ["hearing-aid", "Uses a hearing aid", "Yn defnyddio cymorth clyw"],
  ["hearing-loop", "Needs a hearing loop", "Angen dolen glyw"],
  ["lipreading", "Lipreads", "Yn darllen gwefusau"],
  ["british-sign-language", "Uses British Sign Language", "Yn defnyddio Iaith Arwyddion Prydain"],
  ["irish-sign-language", "Uses Irish Sign Language", "Yn defnyddio Iaith Arwyddion Iwerddon"],
  ["sign-supported-english", "Uses Sign Supported English", "Yn defnyddio Saesneg gyda Chymorth Arwyddion"],
  ["cued-speech", "Uses cued speech", "Yn defnyddio lleferydd â chiwiau"],
  ["makaton", "Uses Makaton", "Yn defnyddio Makaton"],
  ["tactile-communication", "Communicates by touch", "Yn cyfathrebu drwy gyffwrdd"],
  ["communication-device", "Uses a communication device", "Yn defnyddio dyfais gyfathrebu"],
  ["communication-passport", "Uses a communication passport", "Yn defnyddio pasbort cyfathrebu"],
  ["symbols-or-pictures", "Uses symbols or pictures", "Yn defnyddio symbolau neu luniau"],
  ["written-notes", "Needs things written down", "Angen i bethau gael eu hysgrifennu"],
  ["clear-speech", "Needs slow, clear speech", "Angen lleferydd araf a chlir"],
  ["extra-time", "Needs extra time", "Angen amser ychwanegol"],
  ["audible-alert", "Needs an audible alert", "Angen rhybudd clywadwy"],
  ["visual-alert", "Needs a visual alert", "Angen rhybudd gweledol"],
  ["supporter-present", "Needs a supporter present", "Angen cefnogwr yn bresennol"],
]).meta({
  title: "Communication support",
  description:
    "The aid or way of communicating that a person relies on because of a disability, impairment or sensory loss.",
  "x-cy": {
    title: "Cymorth cyfathrebu",
    description:
      "Y cymorth neu'r ffordd o gyfathrebu y mae person yn dibynnu arno oherwydd anabledd, nam neu golled synhwyraidd.",
  },
  "x-message": {
    en: "Select a communication support, such as lipreading",
    cy: "Dewiswch gymorth cyfathrebu, megis lipreading",
  },
  examples: ["lipreading", "communication-device"],
  "x-source": "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
