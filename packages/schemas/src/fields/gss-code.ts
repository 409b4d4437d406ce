import * as z from "zod";
import { capitals, noSpaces } from "../authoring/repairs.js";

export const GssCode = z
  .string()
  .regex(/^[EJKLMNSW][0-9]{8}$/)
  .meta({
    title: "GSS code",
    description: "The Government Statistical Service code of an area, which changes when its boundary does.",
    "x-cy": {
      title: "Cod GSS",
      description:
        "Cod Gwasanaeth Ystadegol y Llywodraeth ar gyfer ardal, sy'n newid pan fydd ei ffin yn newid.",
    },
    "x-message": {
      en: "{Label} must be a letter for the nation and 8 numbers, like E06000052",
      cy: "{Label}: rhowch lythyren ar gyfer y genedl ac 8 rhif, fel E06000052",
    },
    examples: ["E06000052", "W06000015"],
    "x-source": "https://geoportal.statistics.gov.uk/",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals],
  });
