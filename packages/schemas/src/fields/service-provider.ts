import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { OrganisationRole } from "../code-lists/organisation-role.js";
import { Uuid } from "./uuid.js";

export const ServiceProvider = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled("Partner", "The id of the partner.", "Partner", "Rhif adnabod y partner."),
      ...linkTo("Partner"),
    }),
    role: OrganisationRole,
  })
  .meta({
    title: "Provider of a service",
    description: "A partner that has a part in a service.",
    "x-cy": { title: "Darparwr gwasanaeth", description: "Partner sydd â rhan mewn gwasanaeth." },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", role: "provider" }],
    "x-source": "https://standard.open-contracting.org/latest/en/schema/codelists/#party-role",
    "x-sensitivity": "open",
  });
