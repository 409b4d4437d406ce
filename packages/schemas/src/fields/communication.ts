import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { notEmpty } from "../authoring/not-empty.js";
import { AccessNeed } from "./access-need.js";
import { Flag } from "./flag.js";
import { LanguageTag } from "./language-tag.js";

export const Communication = z
  .strictObject({
    languages: listOf(
      LanguageTag,
      "Languages",
      "The person's languages, the preferred one first.",
      "Ieithoedd",
      "Ieithoedd y person, yr un a ffefrir yn gyntaf.",
    ).optional(),
    isInterpreterNeeded: Flag.meta(
      labelled(
        "Interpreter needed",
        "Whether the person needs an interpreter.",
        "Angen cyfieithydd",
        "A oes angen cyfieithydd ar y person.",
        "personal",
      ),
    ).optional(),
    needs: listOf(
      AccessNeed,
      "Accessible information needs",
      "What the person needs under the Accessible Information Standard.",
      "Anghenion gwybodaeth hygyrch",
      "Yr hyn sydd ei angen ar y person o dan y Safon Gwybodaeth Hygyrch.",
    ).optional(),
  })
  .check(notEmpty)
  .meta({
    title: "Communication",
    description: "How to speak and write to a person.",
    "x-cy": { title: "Cyfathrebu", description: "Sut i siarad ac ysgrifennu at berson." },
    examples: [{ languages: ["cy", "en"] }, { languages: ["bfi"], isInterpreterNeeded: true }],
    "x-source":
      "https://www.england.nhs.uk/about/equality/equality-hub/patient-equalities-programme/equality-frameworks-and-information-standards/accessibleinfo/",
    "x-sensitivity": "special-category",
  });
