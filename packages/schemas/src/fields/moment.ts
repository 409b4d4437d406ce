import * as z from "zod";
import { datePattern } from "../authoring/date-pattern.js";
import { trimmed, utcMoment } from "../authoring/repairs.js";

export const Moment = z
  .string()
  .regex(new RegExp(`^${datePattern}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$`))
  .meta({
    title: "Date and time",
    description: "A moment in Coordinated Universal Time.",
    "x-cy": { title: "Dyddiad ac amser", description: "Ennyd yn Amser Cyffredinol Cydlynedig." },
    "x-message": {
      en: "{Label} must be a real date and time that ends in Z, like 2026-04-01T09:30:00Z",
      cy: "{Label}: rhowch ddyddiad ac amser go iawn sy'n gorffen â Z, fel 2026-04-01T09:30:00Z",
    },
    examples: ["2026-04-01T09:30:00Z", "2026-04-01T09:30:00.125Z"],
    "x-source": "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    "x-sensitivity": "open",
    "x-repairs": [trimmed, ...utcMoment],
  });
