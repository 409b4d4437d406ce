import * as z from "zod";
import { noLeadingZeros, noSpaces } from "../authoring/repairs.js";

// text, because spreadsheets turn long numbers into 1.00023E+11
export const Uprn = z
  .string()
  .regex(/^[1-9][0-9]{0,11}$/)
  .meta({
    title: "Unique Property Reference Number",
    description: "The number that identifies an addressable location in Great Britain.",
    "x-cy": {
      title: "Cyfeirnod Eiddo Unigryw",
      description: "Y rhif sy'n dynodi lleoliad y gellir rhoi cyfeiriad iddo ym Mhrydain Fawr.",
    },
    "x-message": {
      en: "{Label} must be 1 to 12 numbers that do not begin with 0, like 100023336956",
      cy: "{Label}: rhowch rhwng 1 a 12 rhif nad ydynt yn dechrau â 0, fel 100023336956",
    },
    examples: ["100023336956", "10033544614"],
    "x-source":
      "https://www.gov.uk/government/publications/open-standards-for-government/identifying-property-and-street-information",
    "x-sensitivity": "personal",
    "x-repairs": [noSpaces, noLeadingZeros],
  });
