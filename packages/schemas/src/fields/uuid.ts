import * as z from "zod";
import { noBraces, smallLetters, trimmed } from "../authoring/repairs.js";

export const Uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({
    title: "Record id",
    description: "A universally unique identifier, in lower case.",
    "x-cy": {
      title: "Rhif adnabod cofnod",
      description: "Dynodydd sy'n unigryw yn fyd-eang, mewn llythrennau bach.",
    },
    "x-message": {
      en: "{Label} must be a UUID in lower case, like 0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60",
      cy: "{Label}: rhowch UUID mewn llythrennau bach, fel 0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60",
    },
    examples: ["0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60"],
    "x-source": "https://www.rfc-editor.org/rfc/rfc9562",
    "x-sensitivity": "open",
    "x-placeholder": "^[0-]+$",
    "x-repairs": [trimmed, smallLetters, noBraces],
  });
