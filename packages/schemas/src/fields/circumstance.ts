import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { CircumstanceKind } from "../code-lists/circumstance-kind.js";
import { CalendarDate } from "./calendar-date.js";
import { PlainText } from "./plain-text.js";
import { Uri } from "./uri.js";

export const Circumstance = z
  .strictObject({
    kind: CircumstanceKind,
    scheme: Uri.meta(
      labelled("Scheme", "The list the term is taken from.", "Cynllun", "Y rhestr y daw'r term ohoni."),
    ),
    term: PlainText.meta(
      labelled(
        "Term",
        "The circumstance, event, service or risk itself.",
        "Term",
        "Yr amgylchiad, y digwyddiad, y gwasanaeth neu'r risg ei hun.",
        "special-category",
      ),
    ),
    observedDate: CalendarDate.meta(
      labelled(
        "Observed on",
        "The day it was seen to be so.",
        "Gwelwyd ar",
        "Y diwrnod y gwelwyd ei fod felly.",
      ),
    ).optional(),
  })
  .meta({
    title: "Circumstance",
    description: "Something known of a person that bears on what they need.",
    "x-cy": {
      title: "Amgylchiad",
      description: "Rhywbeth sy'n hysbys am berson ac sy'n berthnasol i'w anghenion.",
    },
    examples: [{ kind: "risk", scheme: "https://www.council.example/risks", term: "Fuel poverty" }],
    "x-source": "https://www.savvi.org.uk/",
    "x-sensitivity": "special-category",
  });
