import * as z from "zod";
import { noSpaces } from "../authoring/repairs.js";

export const LgilId = z
  .string()
  .regex(/^(?:0|[1-9][0-9]{0,2})$/)
  .meta({
    title: "Local Government Interactions List id",
    description: "The id of a kind of interaction with a council service, such as applying.",
    "x-cy": {
      title: "Rhif y Rhestr Rhyngweithiadau Llywodraeth Leol",
      description: "Rhif adnabod math o ryngweithio â gwasanaeth cyngor, megis gwneud cais.",
    },
    "x-message": {
      en: "{Label} must be a whole number from 0 to 999, like 8",
      cy: "{Label}: rhowch rif cyfan rhwng 0 a 999, fel 8",
    },
    examples: ["0", "8"],
    "x-source": "https://standards.esd.org.uk/?uri=list%2Finteractions",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces],
  });
