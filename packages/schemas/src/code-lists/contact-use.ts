import { closedList } from "../authoring/code-list.js";

export const ContactUse = closedList([
  ["home", "Home", "Cartref"],
  ["work", "Work", "Gwaith"],
  ["mobile", "Mobile", "Symudol"],
  ["carer", "Carer", "Gofalwr"],
  ["other", "Other", "Arall"],
]).meta({
  title: "Contact use",
  description: "Where, or through whom, a person is reached.",
  "x-cy": { title: "Defnydd cyswllt", description: "Ym mhle, neu drwy bwy, y gellir cyrraedd person." },
  "x-message": { en: "Select a contact use, such as home", cy: "Dewiswch ddefnydd cyswllt, megis home" },
  examples: ["home", "mobile"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
