import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { CalendarDate } from "./calendar-date.js";
import { PlainText } from "./plain-text.js";
import { Uuid } from "./uuid.js";

export const Succession = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled(
        "Partner",
        "The id of the other organisation.",
        "Partner",
        "Rhif adnabod y sefydliad arall.",
      ),
      ...linkTo("Partner"),
    }),
    name: PlainText.meta(
      labelled("Name", "What the other organisation is called.", "Enw", "Beth yw enw'r sefydliad arall."),
    ).optional(),
    date: CalendarDate.meta(
      labelled(
        "Date of succession",
        "The first day on which the successor stood in its place.",
        "Dyddiad olyniaeth",
        "Y diwrnod cyntaf y safodd yr olynydd yn ei le.",
      ),
    ),
  })
  .meta({
    title: "Succession",
    description: "An organisation that took over from another, and when.",
    "x-cy": { title: "Olyniaeth", description: "Sefydliad a gymerodd le un arall, a phryd." },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", date: "2023-04-01" }],
    "x-source": "https://semiceu.github.io/CPOV/releases/2.1.1/#Change%20Event",
    "x-sensitivity": "open",
  });
