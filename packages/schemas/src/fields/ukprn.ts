import * as z from "zod";
import { noSpaces } from "../authoring/repairs.js";

export const Ukprn = z
  .string()
  .regex(/^1[0-9]{7}$/)
  .meta({
    title: "UK Provider Reference Number",
    description: "The number that identifies a learning provider in the United Kingdom.",
    "x-cy": {
      title: "Cyfeirnod Darparwr y DU",
      description: "Y rhif sy'n dynodi darparwr dysgu yn y Deyrnas Unedig.",
    },
    "x-message": {
      en: "{Label} must be 8 numbers that begin with 1, like 10000346",
      cy: "{Label}: rhowch 8 rhif sy'n dechrau ag 1, fel 10000346",
    },
    examples: ["10000346", "10010014"],
    "x-source": "https://www.ukrlp.co.uk/",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces],
  });
