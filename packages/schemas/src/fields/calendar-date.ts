import * as z from "zod";
import { datePattern } from "../authoring/date-pattern.js";
import { trimmed, ukDate } from "../authoring/repairs.js";

export const CalendarDate = z
  .string()
  .regex(new RegExp(`^${datePattern}$`))
  .meta({
    title: "Date",
    description: "A day of the Gregorian calendar.",
    "x-cy": { title: "Dyddiad", description: "Diwrnod yng nghalendr Gregori." },
    "x-message": {
      en: "{Label} must be a real date, like 2026-04-01",
      cy: "{Label}: rhowch ddyddiad go iawn, fel 2026-04-01",
    },
    examples: ["2026-04-01", "2024-02-29"],
    "x-source":
      "https://www.gov.uk/government/publications/open-standards-for-government/date-times-and-time-stamps-standard",
    "x-sensitivity": "open",
    "x-repairs": [trimmed, ...ukDate],
  });
