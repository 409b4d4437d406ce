import * as z from "zod";
import { ukPhone } from "../authoring/repairs.js";

// +44 takes 9 or 10 digits after it, but for Childline (0800 1111) and NHS Direct (0845 46 4x)
export const Phone = z
  .string()
  .regex(/^\+(?:44(?:[1-35789][0-9]{8,9}|8001111|84546[0-9]{2})|(?:[1-35-9][0-9]|4[0-35-9])[0-9]{5,13})$/)
  .meta({
    title: "Phone number",
    description: "A phone number with its country code, without an extension.",
    "x-cy": { title: "Rhif ffôn", description: "Rhif ffôn gyda'i god gwlad, heb estyniad." },
    "x-message": {
      en: "Enter a phone number with its country code and no spaces, like +441632960001 or +447700900982",
      cy: "Rhowch rif ffôn gyda'i god gwlad a heb fylchau, fel +441632960001 neu +447700900982",
    },
    examples: ["+441632960001", "+447700900982", "+448081570192"],
    "x-source": "https://www.itu.int/rec/T-REC-E.164",
    "x-sensitivity": "personal",
    "x-test-only":
      "^\\+44(?:7700900|1632960|1(?:1[3-8]|[2-6]1)4960|1914980|2079460|2896496|2920180|3069990|8081570|9098790)[0-9]{3}$",
    "x-repairs": [...ukPhone],
  });
