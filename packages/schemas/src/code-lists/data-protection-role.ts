import { closedList } from "../authoring/code-list.js";

export const DataProtectionRole = closedList([
  ["controller", "Controller", "Rheolydd"],
  ["joint-controller", "Joint controller", "Cyd-reolydd"],
  ["processor", "Processor", "Prosesydd"],
]).meta({
  title: "Data protection role",
  description: "The part an organisation plays in deciding how personal data is used.",
  "x-cy": {
    title: "Rôl diogelu data",
    description: "Y rhan y mae sefydliad yn ei chwarae wrth benderfynu sut y defnyddir data personol.",
  },
  "x-message": {
    en: "Select a data protection role, such as controller",
    cy: "Dewiswch rôl diogelu data, megis controller",
  },
  examples: ["controller", "joint-controller"],
  "x-source": "https://www.legislation.gov.uk/eur/2016/679/article/4",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
