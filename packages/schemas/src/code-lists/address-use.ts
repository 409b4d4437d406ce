import { closedList } from "../authoring/code-list.js";

export const AddressUse = closedList([
  ["home", "Home", "Cartref"],
  ["temporary", "Temporary", "Dros dro"],
  ["correspondence", "Correspondence", "Gohebiaeth"],
  ["previous", "Previous", "Blaenorol"],
]).meta({
  title: "Address use",
  description: "The use to which a person's address is put.",
  "x-cy": { title: "Defnydd cyfeiriad", description: "Y defnydd a wneir o gyfeiriad person." },
  "x-message": { en: "Select an address use, such as home", cy: "Dewiswch ddefnydd cyfeiriad, megis home" },
  examples: ["home", "correspondence"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
