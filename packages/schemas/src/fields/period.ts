import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { notEmpty } from "../authoring/not-empty.js";
import { endsAfterItStarts } from "../rules/ends-after-it-starts.js";
import { CalendarDate } from "./calendar-date.js";

// half-open, so that one period can begin on the very day another ends
export const Period = z
  .strictObject({
    from: CalendarDate.meta(
      labelled("From", "The first day on which it holds.", "O", "Y diwrnod cyntaf y mae'n dal."),
    ).optional(),
    to: CalendarDate.meta(
      labelled(
        "To",
        "The first day on which it no longer holds.",
        "Hyd",
        "Y diwrnod cyntaf nad yw'n dal mwyach.",
      ),
    ).optional(),
  })
  .check(notEmpty, endsAfterItStarts)
  .meta({
    title: "Period",
    description: "A stretch of days, open where an end is missing.",
    "x-cy": { title: "Cyfnod", description: "Rhediad o ddyddiau, yn agored lle mae diwedd ar goll." },
    examples: [{ from: "2024-04-01", to: "2026-04-01" }, { from: "2024-04-01" }],
    "x-source": "https://www.w3.org/TR/owl-time/",
    "x-sensitivity": "open",
  });
