import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { capitals, noSpaces } from "../authoring/repairs.js";

// the first letter is the check letter; a temporary number is told by its last character, a letter
export const Upn = z
  .string()
  .regex(/^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/)
  .check(
    checkDigit({
      weights: [22, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      modulus: 23,
      letters: "ABCDEFGHJKLMNPQRTUVWXYZ",
    }),
  )
  .meta({
    title: "Unique pupil number",
    description: "The number that identifies a pupil in a school in England.",
    "x-cy": {
      title: "Rhif unigryw disgybl",
      description: "Y rhif sy'n dynodi disgybl mewn ysgol yn Lloegr.",
    },
    "x-message": {
      en: "{Label} must be a check letter, 11 numbers, then a number or letter, and pass the check, like B801200005001",
      cy: "{Label}: rhowch lythyren wirio, 11 rhif, yna rhif neu lythyren, sy'n pasio'r gwiriad, fel B801200005001",
    },
    examples: ["B801200005001", "T820999900001", "M80120000500A"],
    "x-source": "https://www.gov.uk/government/publications/unique-pupil-numbers",
    "x-sensitivity": "personal",
    "x-placeholder": "^UN[1-5]$",
    "x-repairs": [noSpaces, capitals],
  });
