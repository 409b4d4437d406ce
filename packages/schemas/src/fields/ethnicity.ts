import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { EthnicCategoryNhs } from "../code-lists/ethnic-category-nhs.js";
import { EthnicGroup } from "../code-lists/ethnic-group.js";
import { EthnicityDfe } from "../code-lists/ethnicity-dfe.js";
import { EthnicityScheme } from "../code-lists/ethnicity-scheme.js";
import { PlainText } from "./plain-text.js";

export const Ethnicity = z
  .strictObject({
    scheme: EthnicityScheme,
    code: PlainText.meta(
      labelled(
        "Ethnic group",
        "The code of the group in that scheme.",
        "Grŵp ethnig",
        "Cod y grŵp yn y cynllun hwnnw.",
        "special-category",
      ),
    ),
  })
  .check(
    valueByScheme("scheme", "code", {
      "ethnic-group": EthnicGroup,
      "ethnic-category-nhs": EthnicCategoryNhs,
      "ethnicity-dfe": EthnicityDfe,
    }),
  )
  .meta({
    title: "Ethnicity",
    description: "The ethnic group a person chose, in the scheme in which it was asked.",
    "x-cy": {
      title: "Ethnigrwydd",
      description: "Y grŵp ethnig a ddewisodd person, yn y cynllun y gofynnwyd ynddo.",
    },
    examples: [{ scheme: "ethnic-group", code: "white-british" }],
    "x-source": "https://www.gov.uk/government/collections/ethnicity-harmonised-standard",
    "x-sensitivity": "special-category",
  });
