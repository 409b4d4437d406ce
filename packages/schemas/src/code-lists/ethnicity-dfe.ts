import { closedList } from "../authoring/code-list.js";

// a match says what the ethnic group is: the same as this code, broader or narrower
const to = (code: string, match: "exact" | "broader" | "narrower") => ({
  maps: { EthnicGroup: { code, match } },
});

export const EthnicityDfe = closedList([
  ["WBRI", "White British", "Gwyn Prydeinig", to("white-british", "exact")],
  ["WIRI", "White Irish", "Gwyn Gwyddelig", to("white-irish", "exact")],
  [
    "WIRT",
    "Traveller of Irish heritage",
    "Teithiwr o dras Wyddelig",
    to("gypsy-or-irish-traveller", "broader"),
  ],
  ["WROM", "Gypsy or Roma", "Sipsi neu Roma", to("roma", "narrower")],
  ["WOTH", "Any other White background", "Unrhyw gefndir Gwyn arall", to("any-other-white", "exact")],
  ["MWBC", "White and Black Caribbean", "Gwyn a Du Caribïaidd", to("white-and-black-caribbean", "exact")],
  ["MWBA", "White and Black African", "Gwyn a Du Affricanaidd", to("white-and-black-african", "exact")],
  ["MWAS", "White and Asian", "Gwyn ac Asiaidd", to("white-and-asian", "exact")],
  ["MOTH", "Any other mixed background", "Unrhyw gefndir cymysg arall", to("any-other-mixed", "exact")],
  ["AIND", "Indian", "Indiaidd", to("indian", "exact")],
  ["APKN", "Pakistani", "Pacistanaidd", to("pakistani", "exact")],
  ["ABAN", "Bangladeshi", "Bangladeshaidd", to("bangladeshi", "exact")],
  ["AOTH", "Any other Asian background", "Unrhyw gefndir Asiaidd arall", to("any-other-asian", "exact")],
  ["CHNE", "Chinese", "Tsieineaidd", to("chinese", "exact")],
  ["BCRB", "Black Caribbean", "Du Caribïaidd", to("caribbean", "exact")],
  ["BAFR", "Black African", "Du Affricanaidd", to("african", "exact")],
  ["BOTH", "Any other Black background", "Unrhyw gefndir Du arall", to("any-other-black", "exact")],
  ["OOTH", "Any other ethnic group", "Unrhyw grŵp ethnig arall", to("any-other-ethnic-group", "narrower")],
  ["REFU", "Refused", "Gwrthodwyd", to("prefer-not-to-say", "exact")],
  ["NOBT", "Information not yet obtained", "Gwybodaeth heb ei chael eto", { maps: { EthnicGroup: "none" } }],
]).meta({
  title: "Ethnicity (Department for Education)",
  description:
    "The ethnicity of a child or young person as schools and children's services report it in England.",
  "x-cy": {
    title: "Ethnigrwydd (yr Adran Addysg)",
    description:
      "Ethnigrwydd plentyn neu berson ifanc fel y mae ysgolion a gwasanaethau plant yn ei gofnodi yn Lloegr.",
  },
  "x-message": {
    en: "Select a Department for Education ethnicity code, such as WBRI",
    cy: "Dewiswch god ethnigrwydd yr Adran Addysg, megis WBRI",
  },
  examples: ["WBRI", "NOBT"],
  "x-source": "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
