import { closedList } from "../authoring/code-list.js";

// E47000014, 15 and 18 are from the ONS names and codes of May 2025, as the source lacks them; known gap: none formed since;
// members are those of the last day it stood, and validFrom is absent where the source's cannot be right
// biome-ignore format: one authority to a line
const rows = [
  ["E47000001", "Greater Manchester Combined Authority", "Greater Manchester Combined Authority", { validFrom: "2011-04-01", kind: "combined-authority", register: "GMCA", members: ["E08000001", "E08000002", "E08000003", "E08000004", "E08000005", "E08000006", "E08000007", "E08000008", "E08000009", "E08000010"] }],
  ["E47000002", "South Yorkshire Mayoral Combined Authority", "South Yorkshire Mayoral Combined Authority", { validFrom: "2014-04-01", kind: "combined-authority", register: "SCR", members: ["E08000017", "E08000018", "E08000038", "E08000039"] }],
  ["E47000003", "West Yorkshire Combined Authority", "West Yorkshire Combined Authority", { validFrom: "2014-04-01", kind: "combined-authority", register: "WYCA", members: ["E08000032", "E08000033", "E08000034", "E08000035", "E08000036"] }],
  ["E47000004", "Liverpool City Region Combined Authority", "Liverpool City Region Combined Authority", { validFrom: "2014-04-01", kind: "combined-authority", register: "LCR", members: ["E06000006", "E08000011", "E08000012", "E08000013", "E08000014", "E08000015"] }],
  ["E47000006", "Tees Valley Combined Authority", "Tees Valley Combined Authority", { validFrom: "2016-04-01", kind: "combined-authority", register: "TVCA", members: ["E06000001", "E06000002", "E06000003", "E06000004", "E06000005"] }],
  ["E47000007", "West Midlands Combined Authority", "West Midlands Combined Authority", { validFrom: "2016-06-17", kind: "combined-authority", register: "WMCA", members: ["E08000025", "E08000026", "E08000027", "E08000028", "E08000029", "E08000030", "E08000031"] }],
  ["E47000008", "Cambridgeshire and Peterborough Combined Authority", "Cambridgeshire and Peterborough Combined Authority", { kind: "combined-authority", register: "CPCA", members: ["E06000031", "E07000008", "E07000009", "E07000010", "E07000011", "E07000012", "E10000003"] }],
  ["E47000009", "West of England Combined Authority", "West of England Combined Authority", { validFrom: "2017-02-09", kind: "combined-authority", register: "WECA", members: ["E06000022", "E06000023", "E06000025"] }],
  ["E47000010", "North East Combined Authority", "North East Combined Authority", { validFrom: "2014-04-15", validTo: "2024-05-07", successors: ["E47000014"], kind: "combined-authority", register: "NECA", members: ["E06000047", "E08000023", "E08000024", "E08000037"], formerGssCodes: ["E47000005"] }],
  ["E47000011", "North of Tyne Combined Authority", "North of Tyne Combined Authority", { validFrom: "2018-11-02", validTo: "2024-05-07", successors: ["E47000014"], kind: "combined-authority", register: "NTCA", members: ["E06000057", "E08000021", "E08000022"] }],
  ["E47000012", "York and North Yorkshire Mayoral Combined Authority", "York and North Yorkshire Mayoral Combined Authority", { validFrom: "2024-02-01", kind: "combined-authority", register: "YNYC", members: ["E06000014", "E06000065"] }],
  ["E47000013", "East Midlands Combined County Authority", "East Midlands Combined County Authority", { validFrom: "2024-02-27", kind: "combined-county-authority", register: "EMCA", members: ["E06000015", "E06000018", "E10000007", "E10000024"] }],
  ["E47000014", "North East Mayoral Combined Authority", "North East Mayoral Combined Authority", { validFrom: "2024-05-07", kind: "combined-authority", members: ["E06000047", "E06000057", "E08000021", "E08000022", "E08000023", "E08000024", "E08000037"] }],
  ["E47000015", "Devon and Torbay Combined County Authority", "Devon and Torbay Combined County Authority", { kind: "combined-county-authority", members: ["E06000027", "E10000008"] }],
  ["E47000016", "Hull and East Yorkshire Mayoral Combined Authority", "Hull and East Yorkshire Mayoral Combined Authority", { kind: "combined-authority", register: "HYCA", members: ["E06000010", "E06000011"] }],
  ["E47000017", "Greater Lincolnshire Combined County Authority", "Greater Lincolnshire Combined County Authority", { kind: "combined-county-authority", register: "GLCA", members: ["E06000012", "E06000013", "E10000019"] }],
  ["E47000018", "Lancashire Combined County Authority", "Lancashire Combined County Authority", { kind: "combined-county-authority", members: ["E06000008", "E06000009", "E10000017"] }],
  ["E61000001", "Greater London Authority", "Greater London Authority", { validFrom: "2000-07-03", kind: "strategic-regional-authority", register: "GLA", members: ["E09000001", "E09000002", "E09000003", "E09000004", "E09000005", "E09000006", "E09000007", "E09000008", "E09000009", "E09000010", "E09000011", "E09000012", "E09000013", "E09000014", "E09000015", "E09000016", "E09000017", "E09000018", "E09000019", "E09000020", "E09000021", "E09000022", "E09000023", "E09000024", "E09000025", "E09000026", "E09000027", "E09000028", "E09000029", "E09000030", "E09000031", "E09000032", "E09000033"] }],
] as const;

export const CombinedAuthority = closedList(rows).meta({
  title: "Combined authority",
  description: "A body that acts for several council areas in part of England.",
  "x-cy": {
    title: "Awdurdod cyfun",
    description: "Corff sy'n gweithredu dros sawl ardal cyngor mewn rhan o Loegr.",
  },
  "x-message": {
    en: "Select a combined authority code, such as E47000001",
    cy: "Dewiswch god awdurdod cyfun, megis E47000001",
  },
  examples: ["E47000001", "E61000001"],
  "x-source": "https://github.com/mysociety/uk_local_authority_names_and_codes",
  "x-sensitivity": "open",
  "x-as-at": "2025-07-31",
});
