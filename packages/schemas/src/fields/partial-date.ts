import * as z from "zod";
import { datePattern } from "../authoring/date-pattern.js";
import { trimmed, ukDate } from "../authoring/repairs.js";

export const PartialDate = z
  .string()
  .regex(new RegExp(`^(?:${datePattern}|(?:1[0-9]|2[01])[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?)$`))
  .meta({
    title: "Date, as far as it is known",
    description: "A day, a month or a year, where people really know no more.",
    "x-cy": {
      title: "Dyddiad, cyn belled ag y mae'n hysbys",
      description: "Diwrnod, mis neu flwyddyn, lle nad oes neb yn gwybod mwy.",
    },
    "x-message": {
      en: "{Label} must be a real date, month or year, like 1980-05-17, 1980-05 or 1980",
      cy: "{Label}: rhowch ddyddiad, mis neu flwyddyn go iawn, fel 1980-05-17, 1980-05 neu 1980",
    },
    examples: ["1980-05-17", "1980-05", "1980"],
    "x-source": "https://www.loc.gov/standards/datetime/",
    "x-sensitivity": "personal",
    "x-repairs": [trimmed, ...ukDate],
  });
