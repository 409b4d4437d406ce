import { closedList } from "../authoring/code-list.js";

// the codes are ours, as the standard publishes none;
// a match says what the other list's code is: the same as this one, broader or narrower
const match =
  <const M extends "exact" | "broader" | "narrower">(match: M) =>
  (code: string) => ({ code, match });
const exact = match("exact");
const broader = match("broader");
const narrower = match("narrower");

export const EthnicGroup = closedList([
  [
    "white-british",
    "White: English, Welsh, Scottish, Northern Irish or British",
    "Gwyn: Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig",
    { maps: { EthnicCategoryNhs: exact("A"), EthnicityDfe: exact("WBRI") } },
  ],
  [
    "white-irish",
    "White: Irish",
    "Gwyn: Gwyddelig",
    { maps: { EthnicCategoryNhs: exact("B"), EthnicityDfe: exact("WIRI") } },
  ],
  [
    "gypsy-or-irish-traveller",
    "White: Gypsy or Irish Traveller",
    "Gwyn: Sipsi neu Deithiwr Gwyddelig",
    { maps: { EthnicCategoryNhs: broader("C"), EthnicityDfe: narrower("WIRT") } },
  ],
  [
    "roma",
    "White: Roma",
    "Gwyn: Roma",
    { maps: { EthnicCategoryNhs: broader("C"), EthnicityDfe: broader("WROM") } },
  ],
  [
    "any-other-white",
    "White: any other White background",
    "Gwyn: unrhyw gefndir Gwyn arall",
    { maps: { EthnicCategoryNhs: broader("C"), EthnicityDfe: exact("WOTH") } },
  ],
  [
    "white-and-black-caribbean",
    "Mixed: White and Black Caribbean",
    "Cymysg: Gwyn a Du Caribïaidd",
    { maps: { EthnicCategoryNhs: exact("D"), EthnicityDfe: exact("MWBC") } },
  ],
  [
    "white-and-black-african",
    "Mixed: White and Black African",
    "Cymysg: Gwyn a Du Affricanaidd",
    { maps: { EthnicCategoryNhs: exact("E"), EthnicityDfe: exact("MWBA") } },
  ],
  [
    "white-and-asian",
    "Mixed: White and Asian",
    "Cymysg: Gwyn ac Asiaidd",
    { maps: { EthnicCategoryNhs: exact("F"), EthnicityDfe: exact("MWAS") } },
  ],
  [
    "any-other-mixed",
    "Mixed: any other Mixed or multiple ethnic background",
    "Cymysg: unrhyw gefndir Cymysg neu aml-ethnig arall",
    { maps: { EthnicCategoryNhs: exact("G"), EthnicityDfe: exact("MOTH") } },
  ],
  [
    "indian",
    "Asian or Asian British: Indian",
    "Asiaidd neu Asiaidd Prydeinig: Indiaidd",
    { maps: { EthnicCategoryNhs: exact("H"), EthnicityDfe: exact("AIND") } },
  ],
  [
    "pakistani",
    "Asian or Asian British: Pakistani",
    "Asiaidd neu Asiaidd Prydeinig: Pacistanaidd",
    { maps: { EthnicCategoryNhs: exact("J"), EthnicityDfe: exact("APKN") } },
  ],
  [
    "bangladeshi",
    "Asian or Asian British: Bangladeshi",
    "Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd",
    { maps: { EthnicCategoryNhs: exact("K"), EthnicityDfe: exact("ABAN") } },
  ],
  [
    "chinese",
    "Asian or Asian British: Chinese",
    "Asiaidd neu Asiaidd Prydeinig: Tsieineaidd",
    { maps: { EthnicCategoryNhs: exact("R"), EthnicityDfe: exact("CHNE") } },
  ],
  [
    "any-other-asian",
    "Asian or Asian British: any other Asian background",
    "Asiaidd neu Asiaidd Prydeinig: unrhyw gefndir Asiaidd arall",
    { maps: { EthnicCategoryNhs: exact("L"), EthnicityDfe: exact("AOTH") } },
  ],
  [
    "african",
    "Black, Black British, Caribbean or African: African",
    "Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Affricanaidd",
    { maps: { EthnicCategoryNhs: exact("N"), EthnicityDfe: exact("BAFR") } },
  ],
  [
    "caribbean",
    "Black, Black British, Caribbean or African: Caribbean",
    "Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Caribïaidd",
    { maps: { EthnicCategoryNhs: exact("M"), EthnicityDfe: exact("BCRB") } },
  ],
  [
    "any-other-black",
    "Black, Black British, Caribbean or African: any other Black background",
    "Du, Du Prydeinig, Caribïaidd neu Affricanaidd: unrhyw gefndir Du arall",
    { maps: { EthnicCategoryNhs: exact("P"), EthnicityDfe: exact("BOTH") } },
  ],
  [
    "arab",
    "Other: Arab",
    "Arall: Arabaidd",
    { maps: { EthnicCategoryNhs: broader("S"), EthnicityDfe: broader("OOTH") } },
  ],
  [
    "any-other-ethnic-group",
    "Other: any other ethnic group",
    "Arall: unrhyw grŵp ethnig arall",
    { maps: { EthnicCategoryNhs: broader("S"), EthnicityDfe: broader("OOTH") } },
  ],
  [
    "prefer-not-to-say",
    "Prefer not to say",
    "Gwell gennyf beidio â dweud",
    { maps: { EthnicCategoryNhs: broader("Z"), EthnicityDfe: exact("REFU") } },
  ],
]).meta({
  title: "Ethnic group",
  description:
    "The ethnic group that a person says they belong to, in the groups of the 2021 census of England.",
  "x-cy": {
    title: "Grŵp ethnig",
    description:
      "Y grŵp ethnig y mae person yn dweud ei fod yn perthyn iddo, yn ôl grwpiau cyfrifiad 2021 yn Lloegr.",
  },
  "x-message": {
    en: "Select an ethnic group, such as white-irish",
    cy: "Dewiswch grŵp ethnig, megis white-irish",
  },
  examples: ["white-irish", "arab"],
  "x-source": "https://www.ethnicity-facts-figures.service.gov.uk/style-guide/ethnic-groups/",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
