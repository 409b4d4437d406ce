import { closedList } from "../authoring/code-list.js";

export const AgreementStatus = closedList([
  ["draft", "Draft", "Drafft"],
  ["active", "Active", "Mewn grym"],
  ["suspended", "Suspended", "Wedi'i atal dros dro"],
  ["ended", "Ended", "Wedi dod i ben"],
]).meta({
  title: "Agreement status",
  description: "How far a sharing agreement is in force.",
  "x-cy": { title: "Statws cytundeb", description: "I ba raddau y mae cytundeb rhannu mewn grym." },
  "x-message": {
    en: "Select an agreement status, such as active",
    cy: "Dewiswch statws cytundeb, megis active",
  },
  examples: ["active", "suspended"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
