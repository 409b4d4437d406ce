import { closedList } from "../authoring/code-list.js";

export const Impairment = closedList([
  ["vision", "Vision", "Golwg"],
  ["hearing", "Hearing", "Clyw"],
  ["mobility", "Mobility", "Symudedd"],
  ["dexterity", "Dexterity", "Deheurwydd"],
  ["learning-or-understanding", "Learning, understanding or concentrating", "Dysgu, deall neu ganolbwyntio"],
  ["memory", "Memory", "Cof"],
  ["mental-health", "Mental health", "Iechyd meddwl"],
  ["stamina-or-breathing-or-fatigue", "Stamina, breathing or fatigue", "Stamina, anadlu neu flinder"],
  ["social-or-behavioural", "Social or behavioural", "Cymdeithasol neu ymddygiadol"],
  ["other", "Other", "Arall"],
  ["none", "None of these", "Dim un o'r rhain"],
  ["prefer-not-to-say", "Prefer not to say", "Gwell gennyf beidio â dweud"],
]).meta({
  title: "Impairment",
  description: "The way in which a health condition affects what a person can do.",
  "x-cy": {
    title: "Nam",
    description: "Y ffordd y mae cyflwr iechyd yn effeithio ar yr hyn y gall person ei wneud.",
  },
  "x-message": { en: "Select an impairment, such as hearing", cy: "Dewiswch nam, megis hearing" },
  examples: ["hearing", "learning-or-understanding"],
  "x-source": "https://analysisfunction.civilservice.gov.uk/policy-store/impairment/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
