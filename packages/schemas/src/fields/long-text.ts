import * as z from "zod";
import { maxCharacters } from "../authoring/max-characters.js";
import { trimmed } from "../authoring/repairs.js";
import { linesPattern } from "../authoring/text-pattern.js";

export const LongText = z
  .string()
  .regex(linesPattern)
  .check(maxCharacters(4000))
  .meta({
    title: "Long text",
    description: "Text of one or more lines.",
    "x-cy": { title: "Testun hir", description: "Testun o un llinell neu fwy." },
    "x-message": {
      en: "{Label} must be 4000 characters or less, with no space at either end",
      cy: "{Label}: rhowch 4000 nod neu lai, heb fwlch ar y naill ben na'r llall",
    },
    examples: ["A weekly lunch club.\nBring a friend."],
    "x-source": "https://www.unicode.org/versions/latest/",
    "x-sensitivity": "open",
    "x-repairs": [trimmed],
  });
