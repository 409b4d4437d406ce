import * as z from "zod";
import { neverIssued } from "../authoring/never-issued.js";
import { noSpaces, padded } from "../authoring/repairs.js";

export const Usrn = z
  .string()
  .regex(/^[0-9]{8}$/)
  .check(neverIssued(["00000000"]))
  .meta({
    title: "Unique Street Reference Number",
    description: "The number that identifies a street in Great Britain.",
    "x-cy": {
      title: "Cyfeirnod Stryd Unigryw",
      description: "Y rhif sy'n dynodi stryd ym Mhrydain Fawr.",
    },
    "x-message": {
      en: "{Label} must be 8 numbers, with zeros in front where it is shorter, like 01400167",
      cy: "{Label}: rhowch 8 rhif, gyda sero o'u blaen os yw'n fyrrach, fel 01400167",
    },
    examples: ["01400167", "20401393"],
    "x-source":
      "https://www.gov.uk/government/publications/open-standards-for-government/identifying-property-and-street-information",
    "x-sensitivity": "personal",
    "x-repairs": [noSpaces, ...padded(8)],
  });
