import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { CalendarDate } from "./calendar-date.js";
import { FieldPointer } from "./field-pointer.js";

export const Doubt = z
  .strictObject({
    field: FieldPointer.meta(
      labelled(
        "Field under review",
        "The field that is doubted.",
        "Maes dan adolygiad",
        "Y maes y mae amheuaeth yn ei gylch.",
      ),
    ),
    since: CalendarDate.meta(
      labelled(
        "Under review since",
        "The day the review began.",
        "Dan adolygiad ers",
        "Y diwrnod y dechreuodd yr adolygiad.",
      ),
    ),
  })
  .meta({
    title: "Field under review",
    description: "A field whose value is doubted, and since when.",
    "x-cy": { title: "Maes dan adolygiad", description: "Maes y mae amheuaeth am ei werth, ac ers pryd." },
    examples: [{ field: "/birthDate", since: "2026-02-01" }],
    "x-source": "https://brp-api.github.io/Haal-Centraal-BRP-bevragen/",
    "x-sensitivity": "personal",
  });
