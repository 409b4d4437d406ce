import * as z from "zod";
import { noSpaces } from "../authoring/repairs.js";

// England's begin with 1, Wales's with 4
export const SchoolUrn = z
  .string()
  .regex(/^[14][0-9]{5}$/)
  .meta({
    title: "School unique reference number",
    description: "The number that identifies a school in England or Wales.",
    "x-cy": {
      title: "Cyfeirnod unigryw ysgol",
      description: "Y rhif sy'n dynodi ysgol yng Nghymru neu Loegr.",
    },
    "x-message": {
      en: "{Label} must be 6 numbers that begin with 1 or 4, like 100000",
      cy: "{Label}: rhowch 6 rhif sy'n dechrau ag 1 neu 4, fel 100000",
    },
    examples: ["100000", "401234"],
    "x-source": "https://get-information-schools.service.gov.uk/",
    "x-sensitivity": "open",
    "x-placeholder": "^X{6,7}$",
    "x-repairs": [noSpaces],
  });
