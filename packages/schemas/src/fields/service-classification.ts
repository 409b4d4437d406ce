import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { ClassificationScheme } from "../code-lists/classification-scheme.js";
import { LgilId } from "./lgil-id.js";
import { LgslId } from "./lgsl-id.js";
import { PlainText } from "./plain-text.js";

export const ServiceClassification = z
  .strictObject({
    scheme: ClassificationScheme,
    code: PlainText.meta(
      labelled(
        "Code",
        "The code of the kind of service in that scheme.",
        "Cod",
        "Cod y math o wasanaeth yn y cynllun hwnnw.",
      ),
    ),
  })
  .check(valueByScheme("scheme", "code", { lgsl: LgslId, lgil: LgilId }))
  .meta({
    title: "Classification of a service",
    description: "The kind of service it is, in some list of kinds.",
    "x-cy": {
      title: "Dosbarthiad gwasanaeth",
      description: "Y math o wasanaeth ydyw, mewn rhyw restr o fathau.",
    },
    examples: [{ scheme: "lgsl", code: "579" }],
    "x-source": "https://standards.esd.org.uk/",
    "x-sensitivity": "open",
  });
