import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { LongText } from "./long-text.js";
import { Months } from "./months.js";

export const Retention = z
  .strictObject({
    months: Months.meta(
      labelled(
        "Months kept",
        "How many months the data is kept.",
        "Misoedd a gedwir",
        "Am faint o fisoedd y cedwir y data.",
      ),
    ),
    text: LongText.meta(
      labelled(
        "What happens then",
        "From when it counts, and what becomes of the data.",
        "Beth sy'n digwydd wedyn",
        "O ba bryd y mae'n cyfrif, a beth a ddaw o'r data.",
      ),
    ).optional(),
  })
  .meta({
    title: "Retention",
    description: "How long shared data is kept.",
    "x-cy": { title: "Cadw", description: "Am faint y cedwir data a rennir." },
    examples: [{ months: 72, text: "From the end of the service; then deleted." }],
    "x-source": "https://www.legislation.gov.uk/eur/2016/679/article/5",
    "x-sensitivity": "open",
  });
