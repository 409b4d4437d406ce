import { closedList } from "../authoring/code-list.js";

export const LocationKind = closedList([
  ["physical", "Physical", "Ffisegol"],
  ["virtual", "Virtual", "Rhithwir"],
  ["outreach", "Outreach", "Allgymorth"],
  ["confidential", "Confidential", "Cyfrinachol"],
]).meta({
  title: "Location kind",
  description: "What sort of place a service is given in.",
  "x-cy": { title: "Math o leoliad", description: "Pa fath o le y rhoddir gwasanaeth ynddo." },
  "x-message": {
    en: "Select a location kind, such as physical",
    cy: "Dewiswch fath o leoliad, megis physical",
  },
  examples: ["physical", "confidential"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
