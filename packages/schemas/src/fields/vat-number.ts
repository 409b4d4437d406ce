import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { neverIssued } from "../authoring/never-issued.js";
import { capitals, noPrefix, noSpaces } from "../authoring/repairs.js";

// the sum is a multiple of 97, or, for numbers issued since November 2009, 55 short of one; a branch adds 3 digits
export const VatNumber = z
  .string()
  .regex(/^(?:[0-9]{9}(?:[0-9]{3})?|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})$/)
  .check(
    checkDigit({ weights: [8, 7, 6, 5, 4, 3, 2, 10, 1], modulus: 97, remainders: [0, 42], begins: "[0-9]" }),
  )
  .check(neverIssued(["000000000"]))
  .meta({
    title: "VAT registration number",
    description: "The number that HMRC gives a business, government department or health authority for VAT.",
    "x-cy": {
      title: "Rhif cofrestru TAW",
      description:
        "Y rhif y mae CThEF yn ei roi i fusnes, adran o'r llywodraeth neu awdurdod iechyd at ddibenion TAW.",
    },
    "x-message": {
      en: "{Label} must be 9 numbers that pass the check, without GB in front, like 980780684",
      cy: "{Label}: rhowch 9 rhif sy'n pasio'r gwiriad, heb GB o'u blaen, fel 980780684",
    },
    examples: ["980780684", "GD001", "HA501"],
    "x-source": "https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals, noPrefix("GB|XI")],
  });
