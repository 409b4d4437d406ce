import { closedList } from "../authoring/code-list.js";

export const NameUse = closedList([
  ["usual", "Usual name", "Enw arferol"],
  ["legal", "Legal name", "Enw cyfreithiol"],
  ["previous", "Previous name", "Enw blaenorol"],
  ["alias", "Alias", "Enw arall"],
  ["preferred", "Preferred name", "Enw a ffefrir"],
]).meta({
  title: "Name use",
  description: "The use to which a person's name is put.",
  "x-cy": { title: "Defnydd enw", description: "Y defnydd a wneir o enw person." },
  "x-message": { en: "Select a name use, such as usual", cy: "Dewiswch ddefnydd enw, megis usual" },
  examples: ["usual", "previous"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
