import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { GenderIdentity } from "../code-lists/gender-identity.js";
import { PlainText } from "./plain-text.js";

export const Gender = z
  .strictObject({
    identity: GenderIdentity,
    description: PlainText.meta(
      labelled(
        "In their own words",
        "The person's own description.",
        "Yn eu geiriau eu hunain",
        "Disgrifiad y person ei hun.",
        "special-category",
      ),
    ).optional(),
  })
  .meta({
    title: "Gender identity",
    description: "The gender a person says they are.",
    "x-cy": { title: "Hunaniaeth rhywedd", description: "Y rhywedd y mae person yn dweud ydyw." },
    examples: [{ identity: "woman" }],
    "x-source":
      "https://analysisfunction.civilservice.gov.uk/policy-store/gender-identity-data-harmonisation/",
    "x-sensitivity": "special-category",
  });
