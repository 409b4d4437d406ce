import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { DataProtectionRole } from "../code-lists/data-protection-role.js";
import { Email } from "./email.js";
import { IcoRegistration } from "./ico-registration.js";

export const DataProtection = z
  .strictObject({
    role: DataProtectionRole,
    icoRegistration: IcoRegistration.optional(),
    officerEmail: Email.meta(
      labelled(
        "Data protection officer",
        "Where to write to the data protection officer.",
        "Swyddog diogelu data",
        "Ble i ysgrifennu at y swyddog diogelu data.",
        "open",
      ),
    ).optional(),
  })
  .meta({
    title: "Data protection",
    description: "Who answers for personal data in an organisation.",
    "x-cy": { title: "Diogelu data", description: "Pwy sy'n atebol am ddata personol mewn sefydliad." },
    examples: [{ role: "controller", icoRegistration: "Z1234567", officerEmail: "dpo@council.example" }],
    "x-source": "https://www.legislation.gov.uk/eur/2016/679/article/37",
    "x-sensitivity": "open",
  });
