import { closedList } from "../authoring/code-list.js";

// a match says what the ethnic group is: the same as this code, broader or narrower
const to = (code: string, match: "exact" | "broader" | "narrower") => ({
  maps: { EthnicGroup: { code, match } },
});

export const EthnicCategoryNhs = closedList([
  ["A", "White: British", "Gwyn: Prydeinig", to("white-british", "exact")],
  ["B", "White: Irish", "Gwyn: Gwyddelig", to("white-irish", "exact")],
  [
    "C",
    "White: any other White background",
    "Gwyn: unrhyw gefndir Gwyn arall",
    to("any-other-white", "narrower"),
  ],
  [
    "D",
    "Mixed: White and Black Caribbean",
    "Cymysg: Gwyn a Du Caribïaidd",
    to("white-and-black-caribbean", "exact"),
  ],
  [
    "E",
    "Mixed: White and Black African",
    "Cymysg: Gwyn a Du Affricanaidd",
    to("white-and-black-african", "exact"),
  ],
  ["F", "Mixed: White and Asian", "Cymysg: Gwyn ac Asiaidd", to("white-and-asian", "exact")],
  [
    "G",
    "Mixed: any other mixed background",
    "Cymysg: unrhyw gefndir cymysg arall",
    to("any-other-mixed", "exact"),
  ],
  ["H", "Asian or Asian British: Indian", "Asiaidd neu Asiaidd Prydeinig: Indiaidd", to("indian", "exact")],
  [
    "J",
    "Asian or Asian British: Pakistani",
    "Asiaidd neu Asiaidd Prydeinig: Pacistanaidd",
    to("pakistani", "exact"),
  ],
  [
    "K",
    "Asian or Asian British: Bangladeshi",
    "Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd",
    to("bangladeshi", "exact"),
  ],
  [
    "L",
    "Asian or Asian British: any other Asian background",
    "Asiaidd neu Asiaidd Prydeinig: unrhyw gefndir Asiaidd arall",
    to("any-other-asian", "exact"),
  ],
  ["M", "Black or Black British: Caribbean", "Du neu Ddu Prydeinig: Caribïaidd", to("caribbean", "exact")],
  ["N", "Black or Black British: African", "Du neu Ddu Prydeinig: Affricanaidd", to("african", "exact")],
  [
    "P",
    "Black or Black British: any other Black background",
    "Du neu Ddu Prydeinig: unrhyw gefndir Du arall",
    to("any-other-black", "exact"),
  ],
  ["R", "Other ethnic groups: Chinese", "Grwpiau ethnig eraill: Tsieineaidd", to("chinese", "exact")],
  [
    "S",
    "Other ethnic groups: any other ethnic group",
    "Grwpiau ethnig eraill: unrhyw grŵp ethnig arall",
    to("any-other-ethnic-group", "narrower"),
  ],
  ["Z", "Not stated", "Heb ei ddatgan", to("prefer-not-to-say", "narrower")],
  ["99", "Not known", "Ddim yn hysbys", { maps: { EthnicGroup: "none" } }],
]).meta({
  title: "Ethnic category (NHS 2001)",
  description: "The ethnic category that a person gives to the NHS in England, in the categories of 2001.",
  "x-cy": {
    title: "Categori ethnig (GIG 2001)",
    description: "Y categori ethnig y mae person yn ei roi i'r GIG yn Lloegr, yn ôl categorïau 2001.",
  },
  "x-message": {
    en: "Select an NHS ethnic category, such as A",
    cy: "Dewiswch gategori ethnig y GIG, megis A",
  },
  examples: ["A", "R", "99"],
  "x-source": "https://www.datadictionary.nhs.uk/data_elements/ethnic_category.html",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
