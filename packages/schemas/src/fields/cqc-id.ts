import * as z from "zod";
import { capitals, trimmed } from "../authoring/repairs.js";

// NHS bodies keep an ODS-style id
export const CqcId = z
  .string()
  .regex(/^(?:1-[0-9]{9,11}|[0-9A-Z]{3,5})$/)
  .meta({
    title: "CQC id",
    description: "The id that the Care Quality Commission gives a provider or location of care.",
    "x-cy": {
      title: "Rhif adnabod CQC",
      description: "Y rhif adnabod y mae'r Comisiwn Ansawdd Gofal yn ei roi i ddarparwr neu leoliad gofal.",
    },
    "x-message": {
      en: "{Label} must be 1, a hyphen and 9 to 11 numbers, or an NHS code, like 1-545611283 or REF00",
      cy: "{Label}: rhowch 1, cysylltnod a rhwng 9 ac 11 rhif, neu god GIG, fel 1-545611283 neu REF00",
    },
    examples: ["1-545611283", "REF00"],
    "x-source": "https://www.cqc.org.uk/about-us/transparency/using-cqc-data",
    "x-sensitivity": "open",
    "x-test-only": "^1-222222222$",
    "x-repairs": [trimmed, capitals],
  });
