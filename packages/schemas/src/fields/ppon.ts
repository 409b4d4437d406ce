import * as z from "zod";
import { capitals, noPrefix } from "../authoring/repairs.js";

export const Ppon = z
  .string()
  .regex(/^[A-Z]{4}-[0-9]{4}-[A-Z]{4}$/)
  .meta({
    title: "Public procurement organisation number",
    description: "The number that identifies a buyer or supplier under the Procurement Act 2023.",
    "x-cy": {
      title: "Rhif sefydliad caffael cyhoeddus",
      description: "Y rhif sy'n dynodi prynwr neu gyflenwr o dan Ddeddf Caffael 2023.",
    },
    "x-message": {
      en: "{Label} must be 4 letters, 4 numbers and 4 letters with hyphens between, like PMZV-7732-XXTT",
      cy: "{Label}: rhowch 4 llythyren, 4 rhif a 4 llythyren gyda chysylltnodau rhyngddynt, fel PMZV-7732-XXTT",
    },
    examples: ["PMZV-7732-XXTT"],
    "x-source":
      "https://www.gov.uk/government/publications/procurement-act-2023-guidance-documents-plan-phase",
    "x-sensitivity": "open",
    "x-repairs": [capitals, noPrefix("GB-PPON-")],
  });
