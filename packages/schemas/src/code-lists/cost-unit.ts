import { closedList } from "../authoring/code-list.js";

export const CostUnit = closedList([
  ["each", "Each", "Yr un"],
  ["hour", "Hour", "Awr"],
  ["day", "Day", "Diwrnod"],
  ["week", "Week", "Wythnos"],
  ["month", "Month", "Mis"],
  ["year", "Year", "Blwyddyn"],
  ["journey", "Journey", "Taith"],
  ["session", "Session", "Sesiwn"],
]).meta({
  title: "Cost unit",
  description: "What the price of a service is charged for.",
  "x-cy": { title: "Uned gost", description: "Yr hyn y codir pris gwasanaeth amdano." },
  "x-message": { en: "Select a cost unit, such as session", cy: "Dewiswch uned gost, megis session" },
  examples: ["hour", "session"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
