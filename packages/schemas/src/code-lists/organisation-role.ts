import { closedList } from "../authoring/code-list.js";

export const OrganisationRole = closedList([
  ["commissioner", "Commissioner", "Comisiynydd"],
  ["provider", "Provider", "Darparwr"],
  ["funder", "Funder", "Cyllidwr"],
  ["processor", "Data processor", "Prosesydd data"],
  ["supplier", "Supplier", "Cyflenwr"],
]).meta({
  title: "Organisation role",
  description: "The part an organisation plays in providing services.",
  "x-cy": {
    title: "Rôl sefydliad",
    description: "Y rhan y mae sefydliad yn ei chwarae wrth ddarparu gwasanaethau.",
  },
  "x-message": {
    en: "Select an organisation role, such as provider",
    cy: "Dewiswch rôl sefydliad, megis provider",
  },
  examples: ["commissioner", "provider"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
