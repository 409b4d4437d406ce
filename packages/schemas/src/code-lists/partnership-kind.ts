import { closedList } from "../authoring/code-list.js";

export const PartnershipKind = closedList([
  ["devolution-deal", "Devolution deal", "Bargen ddatganoli"],
  ["combined-authority", "Combined authority", "Awdurdod cyfun"],
  ["integrated-care-partnership", "Integrated care partnership", "Partneriaeth gofal integredig"],
  ["joint-committee", "Joint committee", "Cyd-bwyllgor"],
  ["shared-service", "Shared service", "Gwasanaeth a rennir"],
  ["safeguarding-partnership", "Safeguarding partnership", "Partneriaeth ddiogelu"],
  ["health-and-wellbeing-board", "Health and wellbeing board", "Bwrdd iechyd a llesiant"],
  ["community-safety-partnership", "Community safety partnership", "Partneriaeth diogelwch cymunedol"],
  ["other", "Other", "Arall"],
]).meta({
  title: "Partnership kind",
  description: "The form in which partners have come together.",
  "x-cy": { title: "Math o bartneriaeth", description: "Y ffurf y mae partneriaid wedi dod ynghyd ynddi." },
  "x-message": {
    en: "Select a partnership kind, such as joint-committee",
    cy: "Dewiswch fath o bartneriaeth, megis joint-committee",
  },
  examples: ["joint-committee", "health-and-wellbeing-board"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
