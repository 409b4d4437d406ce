import * as z from "zod";
import { trimmed } from "../authoring/repairs.js";

// a linked charity has the number of its parent, a hyphen and a number of its own
export const CharityNumber = z
  .string()
  .regex(/^[1-9][0-9]{5,6}(?:-[1-9][0-9]?)?$/)
  .meta({
    title: "Charity number (England and Wales)",
    description: "The number that the Charity Commission for England and Wales gives a charity.",
    "x-cy": {
      title: "Rhif elusen (Cymru a Lloegr)",
      description: "Y rhif y mae Comisiwn Elusennau Cymru a Lloegr yn ei roi i elusen.",
    },
    "x-message": {
      en: "{Label} must be 6 or 7 numbers, like 279417 or 1090095",
      cy: "{Label}: rhowch 6 neu 7 rhif, fel 279417 neu 1090095",
    },
    examples: ["279417", "1090095", "1090095-1"],
    "x-source": "https://register-of-charities.charitycommission.gov.uk/",
    "x-sensitivity": "open",
    "x-repairs": [trimmed],
  });
