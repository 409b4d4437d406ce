import { closedList } from "../authoring/code-list.js";

export const ResidentIdentifierScheme = closedList([
  ["nhs-number", "NHS number", "Rhif GIG"],
  ["chi-number", "Community Health Index number", "Rhif Mynegai Iechyd Cymunedol"],
  ["health-and-care-number", "Health and care number", "Rhif iechyd a gofal"],
  ["national-insurance-number", "National Insurance number", "Rhif Yswiriant Gwladol"],
  ["upn", "Unique Pupil Number", "Rhif Unigryw Disgybl"],
  ["utr", "Unique Taxpayer Reference", "Cyfeirnod Unigryw y Trethdalwr"],
  ["local", "Local identifier", "Dynodwr lleol"],
]).meta({
  title: "Resident identifier scheme",
  description: "The scheme that a resident's identifier belongs to.",
  "x-cy": {
    title: "Cynllun dynodi preswylwyr",
    description: "Y cynllun y mae dynodwr preswylydd yn perthyn iddo.",
  },
  "x-message": {
    en: "Select a resident identifier scheme, such as nhs-number",
    cy: "Dewiswch gynllun dynodi preswylwyr, megis nhs-number",
  },
  examples: ["nhs-number", "local"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
