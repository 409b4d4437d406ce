import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { neverIssued } from "../authoring/never-issued.js";
import { noSpaces } from "../authoring/repairs.js";

export const HealthAndCareNumber = z
  .string()
  .regex(/^3[2-9][0-9]{8}$/)
  .check(checkDigit({ weights: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11 }))
  .check(neverIssued(["3333333333"]))
  .meta({
    title: "Health and Care Number",
    description: "The number that identifies a patient in Northern Ireland.",
    "x-cy": {
      title: "Rhif Iechyd a Gofal",
      description: "Y rhif sy'n dynodi claf yng Ngogledd Iwerddon.",
    },
    "x-message": {
      en: "{Label} must be 10 numbers from 32 to 39 onwards that pass the check, like 3200000015",
      cy: "{Label}: rhowch 10 rhif sy'n dechrau â 32 hyd at 39 ac yn pasio'r gwiriad, fel 3200000015",
    },
    examples: ["3200000015"],
    "x-source": "https://www.datadictionary.nhs.uk/attributes/health_and_care_number.html",
    "x-sensitivity": "personal",
    "x-repairs": [noSpaces],
  });
