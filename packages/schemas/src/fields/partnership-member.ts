import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { MemberRole } from "../code-lists/member-role.js";
import { Period } from "./period.js";
import { Uuid } from "./uuid.js";

export const PartnershipMember = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled("Partner", "The id of the partner.", "Partner", "Rhif adnabod y partner."),
      ...linkTo("Partner"),
    }),
    role: MemberRole,
    period: Period.optional(),
  })
  .meta({
    title: "Member of a partnership",
    description: "A partner that belongs to a partnership, in what role and when.",
    "x-cy": {
      title: "Aelod o bartneriaeth",
      description: "Partner sy'n perthyn i bartneriaeth, ym mha rôl a phryd.",
    },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", role: "lead" }],
    "x-source": "https://www.w3.org/TR/vocab-org/",
    "x-sensitivity": "open",
  });
