import * as z from "zod";
import { trimmed } from "../authoring/repairs.js";

export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/)
  .meta({
    title: "Language",
    description: "A spoken, written or signed language, such as Welsh or British Sign Language.",
    "x-cy": {
      title: "Iaith",
      description: "Iaith lafar, ysgrifenedig neu arwyddion, megis y Gymraeg neu Iaith Arwyddion Prydain.",
    },
    "x-message": {
      en: "{Label} must be a language tag, like en, cy or bfi for British Sign Language",
      cy: "{Label}: rhowch dag iaith, fel en, cy neu bfi ar gyfer Iaith Arwyddion Prydain",
    },
    examples: ["en", "cy", "bfi", "zh-Hant", "pt-BR"],
    "x-source": "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
    "x-sensitivity": "personal",
    "x-repairs": [trimmed],
  });
