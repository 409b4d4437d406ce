import { closedList } from "../authoring/code-list.js";

export const ServiceStatus = closedList([
  ["active", "Active", "Yn weithredol"],
  ["paused", "Paused", "Wedi'i oedi"],
  ["closed", "Closed", "Wedi cau"],
  ["planned", "Planned", "Wedi'i gynllunio"],
]).meta({
  title: "Service status",
  description: "How far a service is running.",
  "x-cy": { title: "Statws gwasanaeth", description: "I ba raddau y mae gwasanaeth yn cael ei gynnal." },
  "x-message": {
    en: "Select a service status, such as active",
    cy: "Dewiswch statws gwasanaeth, megis active",
  },
  examples: ["active", "paused"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
