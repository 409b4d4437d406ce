import * as z from "zod";
import { trimmed } from "../authoring/repairs.js";

// one or two keys and no list positions: an absence or permission is about a field, not about an item
export const FieldPointer = z
  .string()
  .regex(/^(?:\/[a-z][A-Za-z]{0,39}){1,2}$/)
  .meta({
    title: "Field",
    description: "The JSON Pointer of a field of a record.",
    "x-cy": { title: "Maes", description: "Pwyntydd JSON maes mewn cofnod." },
    "x-message": {
      en: "{Label} must be a JSON Pointer of one or two names, like /birthDate or /deceased/date",
      cy: "{Label}: rhowch bwyntydd JSON o un neu ddau enw, fel /birthDate neu /deceased/date",
    },
    examples: ["/birthDate", "/deceased/date"],
    "x-source": "https://www.rfc-editor.org/rfc/rfc6901",
    "x-sensitivity": "open",
    "x-repairs": [trimmed],
  });
