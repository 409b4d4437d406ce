import { closedList } from "../authoring/code-list.js";

export const ClassificationScheme = closedList([
  ["lgsl", "Local Government Services List", "Rhestr Gwasanaethau Llywodraeth Leol"],
  ["lgil", "Local Government Interactions List", "Rhestr Rhyngweithiadau Llywodraeth Leol"],
  ["local", "Local scheme", "Cynllun lleol"],
]).meta({
  title: "Classification scheme",
  description: "The list from which a service's classification comes.",
  "x-cy": { title: "Cynllun dosbarthu", description: "Y rhestr y daw dosbarthiad gwasanaeth ohoni." },
  "x-message": {
    en: "Select a classification scheme, such as lgsl",
    cy: "Dewiswch gynllun dosbarthu, megis lgsl",
  },
  examples: ["lgsl", "local"],
  "x-source": "https://standards.esd.org.uk/",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
