import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { neverIssued } from "../authoring/never-issued.js";
import { noSpaces, padded } from "../authoring/repairs.js";

// begins with a date of birth, DDMMYY
export const ChiNumber = z
  .string()
  .regex(
    /^(?:(?:(?:0[1-9]|[12][0-9]|3[01])(?:0[13578]|1[02])|(?:0[1-9]|[12][0-9]|30)(?:0[469]|11)|(?:0[1-9]|1[0-9]|2[0-8])02)[0-9]{2}|2902(?:[02468][048]|[13579][26]))[0-9]{4}$/,
  )
  .check(checkDigit({ weights: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], modulus: 11 }))
  .check(neverIssued(["1111111111"]))
  .meta({
    title: "CHI number",
    description: "The Community Health Index number that identifies a patient in Scotland.",
    "x-cy": {
      title: "Rhif CHI",
      description: "Rhif y Mynegai Iechyd Cymunedol sy'n dynodi claf yn yr Alban.",
    },
    "x-message": {
      en: "{Label} must be 10 numbers that begin with a date of birth and pass the check, like 0101991118",
      cy: "{Label}: rhowch 10 rhif sy'n dechrau â dyddiad geni ac yn pasio'r gwiriad, fel 0101991118",
    },
    examples: ["0101991118"],
    "x-source":
      "https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets/Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/",
    "x-sensitivity": "personal",
    "x-repairs": [noSpaces, ...padded(10)],
  });
