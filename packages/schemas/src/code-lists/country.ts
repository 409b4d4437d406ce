import welshNames from "cldr-localenames-full/main/cy/territories.json";
import englishNames from "cldr-localenames-full/main/en/territories.json";
import { type CodeRow, closedList } from "../authoring/code-list.js";

// codes of CLDR that ISO 3166-1 gives to no country
const notIso = /^(?:AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ)$/;

const cy: Record<string, string> = welshNames.main.cy.localeDisplayNames.territories;
const en: Record<string, string> = englishNames.main.en.localeDisplayNames.territories;

const rows = Object.entries(en)
  .filter(([code]) => /^[A-Z]{2}$/.test(code) && !notIso.test(code))
  .map(([code, name]): CodeRow => [code, name, cy[code] ?? name]);

export const Country = closedList(rows).meta({
  title: "Country",
  description: "A country or territory of the world.",
  "x-cy": { title: "Gwlad", description: "Gwlad neu diriogaeth yn y byd." },
  "x-message": { en: "Select a country code, such as GB", cy: "Dewiswch god gwlad, megis GB" },
  examples: ["GB", "IE"],
  "x-source": "https://www.iso.org/iso-3166-country-codes.html",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
