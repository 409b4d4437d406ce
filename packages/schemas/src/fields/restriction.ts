import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { Flag } from "./flag.js";
import { LongText } from "./long-text.js";
import { PlainText } from "./plain-text.js";

export const Restriction = z
  .strictObject({
    isConfidential: Flag.meta(
      labelled(
        "Confidential",
        "Whether the record is kept from all but those who must see it.",
        "Cyfrinachol",
        "A gedwir y cofnod rhag pawb ond y rhai y mae'n rhaid iddynt ei weld.",
        "protected",
      ),
    ),
    reason: PlainText.meta(
      labelled(
        "Reason",
        "Why the record is restricted.",
        "Rheswm",
        "Pam y mae'r cofnod wedi'i gyfyngu.",
        "protected",
      ),
    ).optional(),
    handling: LongText.meta(
      labelled(
        "Handling",
        "How staff are to handle the record.",
        "Trin",
        "Sut y dylai staff drin y cofnod.",
        "protected",
      ),
    ).optional(),
  })
  .meta({
    title: "Restriction",
    description: "How far a record may be seen.",
    "x-cy": { title: "Cyfyngiad", description: "I ba raddau y gellir gweld cofnod." },
    examples: [{ isConfidential: true, handling: "Call the team before any visit." }],
    "x-source":
      "https://digital.nhs.uk/services/demographics/restricting-access-to-a-patients-demographic-record",
    "x-sensitivity": "protected",
  });
