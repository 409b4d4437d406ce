import * as z from "zod";
import { noPrefix, noSpaces } from "../authoring/repairs.js";

export const NorthernIrelandCharityNumber = z
  .string()
  .regex(/^1[0-9]{5}$/)
  .meta({
    title: "Charity number (Northern Ireland)",
    description: "The number that the Charity Commission for Northern Ireland gives a charity.",
    "x-cy": {
      title: "Rhif elusen (Gogledd Iwerddon)",
      description: "Y rhif y mae Comisiwn Elusennau Gogledd Iwerddon yn ei roi i elusen.",
    },
    "x-message": {
      en: "{Label} must be 6 numbers that begin with 1, without NIC in front, like 100019",
      cy: "{Label}: rhowch 6 rhif sy'n dechrau ag 1, heb NIC o'u blaen, fel 100019",
    },
    examples: ["100019"],
    "x-source": "https://www.charitycommissionni.org.uk/charity-search/",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, noPrefix("NIC")],
  });
