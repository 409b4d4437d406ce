import { closedList } from "../authoring/code-list.js";

export const ProvisionStatus = closedList([
  ["planned", "Planned", "Wedi'i gynllunio"],
  ["active", "Active", "Yn weithredol"],
  ["paused", "Paused", "Wedi'i oedi"],
  ["ended", "Ended", "Wedi dod i ben"],
]).meta({
  title: "Provision status",
  description: "The stage that a resident's receipt of a service has reached.",
  "x-cy": {
    title: "Statws darpariaeth",
    description: "Y cam y mae'r gwasanaeth a gaiff preswylydd wedi'i gyrraedd.",
  },
  "x-message": {
    en: "Select a provision status, such as active",
    cy: "Dewiswch statws darpariaeth, megis active",
  },
  examples: ["active", "ended"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
