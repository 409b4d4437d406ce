import * as z from "zod";
import { checkDigit } from "../authoring/check-digit.js";
import { neverIssued, tenEqualDigits } from "../authoring/never-issued.js";
import { noSpaces, noSuffix } from "../authoring/repairs.js";

// the check digit comes first
export const Utr = z
  .string()
  .regex(/^[1-9][0-9]{9}$/)
  .check(
    checkDigit({
      weights: [0, 6, 7, 8, 9, 10, 5, 4, 3, 2],
      modulus: 11,
      character: { at: 0, characters: "21987654321" },
    }),
  )
  .check(neverIssued(tenEqualDigits))
  .meta({
    title: "Unique Taxpayer Reference",
    description: "The number that HMRC gives a person or organisation that sends a tax return.",
    "x-cy": {
      title: "Cyfeirnod Unigryw y Trethdalwr",
      description: "Y rhif y mae CThEF yn ei roi i berson neu sefydliad sy'n anfon ffurflen dreth.",
    },
    "x-message": {
      en: "{Label} must be 10 numbers that pass the check, without a K at the end, like 1955839661",
      cy: "{Label}: rhowch 10 rhif sy'n pasio'r gwiriad, heb K ar y diwedd, fel 1955839661",
    },
    examples: ["1955839661", "2234567890"],
    "x-source":
      "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/united-kingdom-tin.pdf",
    "x-sensitivity": "personal",
    "x-repairs": [noSpaces, noSuffix("[Kk]")],
  });
