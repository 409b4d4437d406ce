import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { neverIssued, tenEqualDigits } from "../authoring/never-issued.js";
import { noSpaces } from "../authoring/repairs.js";

export const NhsNumber = z
  .string()
  .regex(/^[0-9]{10}$/)
  .check(checkDigit({ weights: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11 }))
  .check(neverIssued(tenEqualDigits))
  .meta({
    title: "NHS number",
    description: "The number that identifies a patient in England, Wales and the Isle of Man.",
    "x-cy": {
      title: "Rhif GIG",
      description: "Y rhif sy'n dynodi claf yng Nghymru, Lloegr ac Ynys Manaw.",
    },
    "x-message": {
      en: "{Label} must be 10 numbers that pass the NHS check, like 9990000018",
      cy: "{Label}: rhowch 10 rhif sy'n pasio gwiriad y GIG, fel 9990000018",
    },
    examples: ["9990000018", "9434765919"],
    "x-source": "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
    "x-sensitivity": "personal",
    "x-test-only": "^999",
    "x-repairs": [noSpaces],
  });
