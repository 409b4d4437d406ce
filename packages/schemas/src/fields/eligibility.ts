import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { notEmpty } from "../authoring/not-empty.js";
import { minimumAgeIsNotAboveMaximum } from "../rules/minimum-age-is-not-above-maximum.js";
import { Age } from "./age.js";
import { Flag } from "./flag.js";
import { GssCode } from "./gss-code.js";
import { LongText } from "./long-text.js";

export const Eligibility = z
  .strictObject({
    text: LongText.meta(
      labelled(
        "Who it is for",
        "Who can use the service, in words.",
        "Ar gyfer pwy",
        "Pwy all ddefnyddio'r gwasanaeth, mewn geiriau.",
      ),
    ).optional(),
    minimumAge: Age.meta(
      labelled(
        "Minimum age",
        "The age from which a person can use it.",
        "Isafswm oedran",
        "Yr oedran y gall person ei ddefnyddio ohono.",
      ),
    ).optional(),
    maximumAge: Age.meta(
      labelled(
        "Maximum age",
        "The age up to which a person can use it.",
        "Uchafswm oedran",
        "Yr oedran y gall person ei ddefnyddio hyd ato.",
      ),
    ).optional(),
    areas: listOf(
      GssCode,
      "Areas",
      "The areas whose residents can use it.",
      "Ardaloedd",
      "Yr ardaloedd y gall eu preswylwyr ei ddefnyddio.",
    ).optional(),
    isReferralRequired: Flag.meta(
      labelled(
        "Referral required",
        "Whether a person must be referred to it.",
        "Angen atgyfeiriad",
        "A oes rhaid i berson gael ei atgyfeirio ato.",
      ),
    ).optional(),
  })
  .check(notEmpty, minimumAgeIsNotAboveMaximum)
  .meta({
    title: "Eligibility",
    description: "Who can use a service.",
    "x-cy": { title: "Cymhwysedd", description: "Pwy all ddefnyddio gwasanaeth." },
    examples: [{ minimumAge: 65, areas: ["E06000052"] }],
    "x-source": "https://docs.openreferraluk.org/",
    "x-sensitivity": "open",
  });
