import { closedList } from "../authoring/code-list.js";

export const AddressKind = closedList([
  ["fixed", "Fixed address", "Cyfeiriad sefydlog"],
  ["no-fixed-abode", "No fixed abode", "Dim preswylfa sefydlog"],
  ["institution", "Institution", "Sefydliad"],
  ["overseas", "Overseas", "Tramor"],
  ["unknown", "Unknown", "Anhysbys"],
]).meta({
  title: "Address kind",
  description: "What sort of place a person's address is.",
  "x-cy": { title: "Math o gyfeiriad", description: "Pa fath o le yw cyfeiriad person." },
  "x-message": { en: "Select an address kind, such as fixed", cy: "Dewiswch fath o gyfeiriad, megis fixed" },
  examples: ["fixed", "no-fixed-abode"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
