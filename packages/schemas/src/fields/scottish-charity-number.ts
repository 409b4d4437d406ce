import * as z from "zod";
import { capitals, noSpaces } from "../authoring/repairs.js";

export const ScottishCharityNumber = z
  .string()
  .regex(/^SC0[0-9]{5}$/)
  .meta({
    title: "Charity number (Scotland)",
    description: "The number that the Scottish Charity Regulator gives a charity.",
    "x-cy": {
      title: "Rhif elusen (yr Alban)",
      description: "Y rhif y mae Rheoleiddiwr Elusennau'r Alban yn ei roi i elusen.",
    },
    "x-message": {
      en: "{Label} must be SC0 and 5 numbers, like SC042386",
      cy: "{Label}: rhowch SC0 a 5 rhif, fel SC042386",
    },
    examples: ["SC042386"],
    "x-source": "https://www.oscr.org.uk/about-charities/search-the-register/",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals],
  });
