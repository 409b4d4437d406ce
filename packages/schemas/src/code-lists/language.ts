import welshNames from "cldr-localenames-full/main/cy/languages.json";
import englishNames from "cldr-localenames-full/main/en/languages.json";
import { type CodeRow, openList } from "../authoring/code-list.js";

// codes of CLDR that say there are many languages, an unknown one or none
const notOneLanguage = /^(?:mul|root|und|zxx)$/;

const cy: Record<string, string> = welshNames.main.cy.localeDisplayNames.languages;
const en: Record<string, string> = englishNames.main.en.localeDisplayNames.languages;

const spoken = Object.entries(en)
  .filter(([code]) => /^[a-z]{2,3}$/.test(code) && !notOneLanguage.test(code))
  .map(([code, name]): CodeRow => [code, name, cy[code] ?? name]);

// CLDR does not name the signed languages of these islands
const signed: CodeRow[] = [
  ["bfi", "British Sign Language", "Iaith Arwyddion Prydain"],
  ["isg", "Irish Sign Language", "Iaith Arwyddion Iwerddon"],
];

export const Language = openList(/^[a-z]{2,3}$/, [...spoken, ...signed]).meta({
  title: "Language",
  description: "A spoken or signed language that people use.",
  "x-cy": { title: "Iaith", description: "Iaith lafar neu iaith arwyddion y mae pobl yn ei defnyddio." },
  "x-message": {
    en: "Select or enter a language code, such as cy",
    cy: "Dewiswch neu rhowch god iaith, megis cy",
  },
  examples: ["cy", "bfi"],
  "x-source": "https://iso639-3.sil.org/code_tables/639/data",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
