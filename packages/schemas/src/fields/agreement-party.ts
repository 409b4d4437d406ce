import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { AgreementRole } from "../code-lists/agreement-role.js";
import { Uuid } from "./uuid.js";

export const AgreementParty = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled("Partner", "The id of the partner.", "Partner", "Rhif adnabod y partner."),
      ...linkTo("Partner"),
    }),
    role: AgreementRole,
  })
  .meta({
    title: "Party to an agreement",
    description: "A partner bound by a sharing agreement, and in what role.",
    "x-cy": {
      title: "Parti i gytundeb",
      description: "Partner sydd wedi'i rwymo gan gytundeb rhannu, ac ym mha rôl.",
    },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", role: "discloser" }],
    "x-source":
      "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/data-sharing-a-code-of-practice/",
    "x-sensitivity": "open",
  });
