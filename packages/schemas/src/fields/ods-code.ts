import * as z from "zod";
import { capitals, noSpaces } from "../authoring/repairs.js";

// newer codes carry no type in their shape, so none is read from it
export const OdsCode = z
  .string()
  .regex(/^[0-9A-Z]{1,9}$/)
  .meta({
    title: "ODS code",
    description:
      "The code that the Organisation Data Service gives a body or site of health and social care.",
    "x-cy": {
      title: "Cod ODS",
      description:
        "Y cod y mae'r Gwasanaeth Data Sefydliadau yn ei roi i gorff neu safle iechyd a gofal cymdeithasol.",
    },
    "x-message": {
      en: "{Label} must be 1 to 9 capital letters and numbers, like RAX or G7H8J",
      cy: "{Label}: rhowch rhwng 1 a 9 priflythyren a rhif, fel RAX neu G7H8J",
    },
    examples: ["RAX", "H85037", "G7H8J"],
    "x-source": "https://digital.nhs.uk/services/organisation-data-service",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals],
  });
