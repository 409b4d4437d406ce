import { closedList } from "../authoring/code-list.js";

export const AgreementRole = closedList([
  ["discloser", "Discloser", "Datgelwr"],
  ["recipient", "Recipient", "Derbynnydd"],
  ["joint-controller", "Joint controller", "Cyd-reolydd"],
  ["processor", "Processor", "Prosesydd"],
]).meta({
  title: "Agreement role",
  description: "The part an organisation plays in a sharing agreement.",
  "x-cy": {
    title: "Rôl mewn cytundeb",
    description: "Y rhan y mae sefydliad yn ei chwarae mewn cytundeb rhannu.",
  },
  "x-message": {
    en: "Select an agreement role, such as recipient",
    cy: "Dewiswch rôl mewn cytundeb, megis recipient",
  },
  examples: ["discloser", "recipient"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
