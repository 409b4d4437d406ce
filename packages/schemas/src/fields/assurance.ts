import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { reviewIsAfterAssurance } from "../rules/review-is-after-assurance.js";
import { CalendarDate } from "./calendar-date.js";
import { Uuid } from "./uuid.js";

export const Assurance = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled(
        "Assured by",
        "The id of the partner that checked the service.",
        "Sicrhawyd gan",
        "Rhif adnabod y partner a wiriodd y gwasanaeth.",
      ),
      ...linkTo("Partner"),
    }),
    assuredDate: CalendarDate.meta(
      labelled(
        "Assured on",
        "The day the service was checked.",
        "Sicrhawyd ar",
        "Y diwrnod y gwiriwyd y gwasanaeth.",
      ),
    ),
    reviewDate: CalendarDate.meta(
      labelled(
        "Review date",
        "The day by which it is checked again.",
        "Dyddiad adolygu",
        "Y diwrnod erbyn pryd y caiff ei wirio eto.",
      ),
    ).optional(),
  })
  .check(reviewIsAfterAssurance)
  .meta({
    title: "Assurance",
    description: "That a service and its record were checked, by whom and when.",
    "x-cy": { title: "Sicrwydd", description: "Bod gwasanaeth a'i gofnod wedi'u gwirio, gan bwy a phryd." },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", assuredDate: "2026-03-01" }],
    "x-source": "https://docs.openreferraluk.org/",
    "x-sensitivity": "open",
  });
