import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { DeathNotification } from "../code-lists/death-notification.js";
import { PartialDate } from "./partial-date.js";

export const Death = z
  .strictObject({
    date: PartialDate.meta(
      labelled(
        "Date of death",
        "The day the person died, as far as it is known.",
        "Dyddiad marw",
        "Y diwrnod y bu farw'r person, cyn belled ag y mae'n hysbys.",
      ),
    ).optional(),
    notification: DeathNotification,
  })
  .meta({
    title: "Death",
    description: "That a person has died, and how that is known.",
    "x-cy": { title: "Marwolaeth", description: "Bod person wedi marw, a sut y gwyddys hynny." },
    examples: [{ date: "2025-11", notification: "formal" }],
    "x-source": "https://simplifier.net/hl7fhirukcorer4",
    "x-sensitivity": "personal",
  });
