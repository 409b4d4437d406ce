import * as z from "zod";
import { maxCharacters } from "../authoring/max-characters.js";
import { trimmed } from "../authoring/repairs.js";
import { linePattern } from "../authoring/text-pattern.js";

export const PlainText = z
  .string()
  .regex(linePattern)
  .check(maxCharacters(255))
  .meta({
    title: "Text",
    description: "One line of text.",
    "x-cy": { title: "Testun", description: "Un llinell o destun." },
    "x-message": {
      en: "{Label} must be one line of 255 characters or less, with no space at either end",
      cy: "{Label}: rhowch un llinell o 255 nod neu lai, heb fwlch ar y naill ben na'r llall",
    },
    examples: ["Siân O’Connor-Lloyd", "Flat 2"],
    "x-source": "https://www.unicode.org/versions/latest/",
    "x-sensitivity": "open",
    "x-repairs": [trimmed],
  });
