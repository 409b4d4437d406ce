import * as z from "zod";
import { noLeadingZeros, noSpaces } from "../authoring/repairs.js";

export const LgslId = z
  .string()
  .regex(/^[1-9][0-9]{0,3}$/)
  .meta({
    title: "Local Government Services List id",
    description: "The id of a kind of service that councils provide.",
    "x-cy": {
      title: "Rhif y Rhestr Gwasanaethau Llywodraeth Leol",
      description: "Rhif adnabod math o wasanaeth y mae cynghorau'n ei ddarparu.",
    },
    "x-message": {
      en: "{Label} must be a whole number from 1 to 9999, like 579",
      cy: "{Label}: rhowch rif cyfan rhwng 1 a 9999, fel 579",
    },
    examples: ["579", "1512"],
    "x-source": "https://standards.esd.org.uk/?uri=list%2FenglishAndWelshServices",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, noLeadingZeros],
  });
