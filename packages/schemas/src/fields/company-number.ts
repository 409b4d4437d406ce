import * as z from "zod";
import { capitals, noSpaces, padded } from "../authoring/repairs.js";

// the prefixes are those of the registrars of England and Wales, Scotland and Northern Ireland and their kinds of body
export const CompanyNumber = z
  .string()
  .regex(
    /^(?:(?:[0-9]{2}|AC|CE|CS|FC|FE|GE|GS|IC|LP|N[CFILOP]|O[CE]|PC|R0|RC|S[ACEFGILORZ]|ZC)[0-9]{6}|SL[0-9]{5}A|(?:IP|RS|SP)[0-9A-Z]{6})$/,
  )
  .meta({
    title: "Company number",
    description: "The number that Companies House gives a company or other registered body.",
    "x-cy": {
      title: "Rhif cwmni",
      description: "Y rhif y mae Tŷ'r Cwmnïau yn ei roi i gwmni neu gorff cofrestredig arall.",
    },
    "x-message": {
      en: "{Label} must be 8 numbers, or 2 letters and 6 numbers, like 01234567 or SC123456",
      cy: "{Label}: rhowch 8 rhif, neu 2 lythyren a 6 rhif, fel 01234567 neu SC123456",
    },
    examples: ["01234567", "SC123456", "OC301234"],
    "x-source": "https://www.gov.uk/hmrc-internal-manuals/company-taxation-manual/ctm00510",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals, ...padded(8)],
  });
