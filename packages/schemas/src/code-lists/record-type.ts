import { closedList } from "../authoring/code-list.js";

export const RecordType = closedList([
  ["Resident", "Resident", "Preswylydd"],
  ["Service", "Service", "Gwasanaeth"],
  ["Partner", "Partner", "Partner"],
  ["Referral", "Referral", "Atgyfeiriad"],
  ["ServiceProvision", "Service provision", "Darpariaeth gwasanaeth"],
  ["Partnership", "Partnership", "Partneriaeth"],
  ["SharingAgreement", "Sharing agreement", "Cytundeb rhannu"],
]).meta({
  title: "Record type",
  description: "A kind of record that this standard defines.",
  "x-cy": { title: "Math o gofnod", description: "Math o gofnod y mae'r safon hon yn ei ddiffinio." },
  "x-message": { en: "Select a record type, such as Resident", cy: "Dewiswch fath o gofnod, megis Resident" },
  examples: ["Resident", "ServiceProvision"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
