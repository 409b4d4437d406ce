import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { RecordType } from "../code-lists/record-type.js";
import { FieldPointer } from "./field-pointer.js";

export const Permission = z
  .strictObject({
    record: RecordType,
    fields: listOf(
      FieldPointer.meta(
        labelled("Shared field", "A field that may be shared.", "Maes a rennir", "Maes y gellir ei rannu."),
      ),
      "Shared fields",
      "The fields that may be shared.",
      "Meysydd a rennir",
      "Y meysydd y gellir eu rhannu.",
    ),
  })
  .meta({
    title: "Permission",
    description: "Which fields of which record may be shared.",
    "x-cy": { title: "Caniatâd", description: "Pa feysydd o ba gofnod y gellir eu rhannu." },
    examples: [{ record: "Resident", fields: ["/names", "/birthDate"] }],
    "x-source":
      "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/data-sharing-a-code-of-practice/",
    "x-sensitivity": "open",
  });
