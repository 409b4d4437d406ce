import { closedList } from "../authoring/code-list.js";

export const EthnicityScheme = closedList([
  ["ethnic-group", "Ethnic groups of the 2021 census of England", "Grwpiau ethnig cyfrifiad 2021 yn Lloegr"],
  ["ethnic-category-nhs", "NHS ethnic categories of 2001", "Categorïau ethnig y GIG o 2001"],
  ["ethnicity-dfe", "Department for Education ethnicity codes", "Codau ethnigrwydd yr Adran Addysg"],
]).meta({
  title: "Ethnicity scheme",
  description: "The set of codes in which an ethnicity was collected.",
  "x-cy": { title: "Cynllun ethnigrwydd", description: "Y set o godau y casglwyd ethnigrwydd ynddi." },
  "x-message": {
    en: "Select an ethnicity scheme, such as ethnic-group",
    cy: "Dewiswch gynllun ethnigrwydd, megis ethnic-group",
  },
  examples: ["ethnic-group", "ethnicity-dfe"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "open",
  "x-as-at": "2026-11-23",
});
