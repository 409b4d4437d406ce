import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { AbsenceReason } from "../code-lists/absence-reason.js";
import { FieldPointer } from "./field-pointer.js";

export const Absence = z
  .strictObject({
    field: FieldPointer.meta(
      labelled("Absent field", "The field that is missing.", "Maes absennol", "Y maes sydd ar goll."),
    ),
    reason: AbsenceReason,
  })
  .meta({
    title: "Absence",
    description: "A field that is missing, and why.",
    "x-cy": { title: "Absenoldeb", description: "Maes sydd ar goll, a pham." },
    examples: [{ field: "/birthDate", reason: "not-asked" }],
    "x-source": "https://hl7.org/fhir/R4/extension-data-absent-reason.html",
    "x-sensitivity": "personal",
  });
