import { closedList } from "../authoring/code-list.js";

export const OrganisationKind = closedList([
  ["council", "Council", "Cyngor"],
  ["combined-authority", "Combined authority", "Awdurdod cyfun"],
  ["nhs-body", "NHS body", "Corff y GIG"],
  ["police", "Police", "Heddlu"],
  ["fire", "Fire and rescue service", "Gwasanaeth tân ac achub"],
  ["school", "School", "Ysgol"],
  ["college-or-university", "College or university", "Coleg neu brifysgol"],
  ["charity", "Charity", "Elusen"],
  ["company", "Company", "Cwmni"],
  ["community-interest-company", "Community interest company", "Cwmni buddiannau cymunedol"],
  ["mutual", "Mutual or co-operative", "Corff cydfuddiannol neu gydweithredol"],
  ["housing-association", "Housing association", "Cymdeithas dai"],
  ["central-government", "Central government", "Llywodraeth ganolog"],
  ["other", "Other", "Arall"],
]).meta({
  title: "Organisation kind",
  description: "What sort of organisation a partner is.",
  "x-cy": { title: "Math o sefydliad", description: "Pa fath o sefydliad yw partner." },
  "x-message": {
    en: "Select an organisation kind, such as charity",
    cy: "Dewiswch fath o sefydliad, megis charity",
  },
  examples: ["council", "nhs-body"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
