import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { CostUnit } from "../code-lists/cost-unit.js";
import { Pence } from "./pence.js";
import { PlainText } from "./plain-text.js";

export const Cost = z
  .strictObject({
    amount: Pence.meta(
      labelled(
        "Amount in pence",
        "What it costs, 0 where it is free.",
        "Swm mewn ceiniogau",
        "Faint y mae'n ei gostio, 0 os yw am ddim.",
      ),
    ),
    unit: CostUnit.optional(),
    text: PlainText.meta(
      labelled(
        "What it is for",
        "What the amount pays for.",
        "Ar gyfer beth",
        "Yr hyn y mae'r swm yn talu amdano.",
      ),
    ).optional(),
  })
  .meta({
    title: "Cost",
    description: "What a service costs.",
    "x-cy": { title: "Cost", description: "Faint y mae gwasanaeth yn ei gostio." },
    examples: [{ amount: 1250, unit: "session" }],
    "x-source": "https://docs.openreferraluk.org/",
    "x-sensitivity": "open",
  });
