import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { PartnershipKind } from "../code-lists/partnership-kind.js";
import { GssCode } from "../fields/gss-code.js";
import { LongText } from "../fields/long-text.js";
import { PartnershipMember } from "../fields/partnership-member.js";
import { Period } from "../fields/period.js";
import { PlainText } from "../fields/plain-text.js";
import { Uuid } from "../fields/uuid.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { hasTwoMembers } from "../rules/has-two-members.js";
import { leadIsAMember } from "../rules/lead-is-a-member.js";
import { membersBelongWithinItsPeriod } from "../rules/members-belong-within-its-period.js";

export const Partnership = z
  .strictObject({
    ...opening("Partnership"),
    name: PlainText.meta(
      labelled("Name", "What the partnership is called.", "Enw", "Beth yw enw'r bartneriaeth."),
    ),
    kind: PartnershipKind,
    purpose: LongText.meta(
      labelled(
        "Purpose",
        "What the partners work together for.",
        "Diben",
        "Yr hyn y mae'r partneriaid yn cydweithio arno.",
      ),
    ).optional(),
    legalBasis: PlainText.meta(
      labelled(
        "Legal basis",
        "The Act, order or deed it rests on.",
        "Sail gyfreithiol",
        "Y Ddeddf, y gorchymyn neu'r weithred y mae'n seiliedig arni.",
      ),
    ).optional(),
    members: listOf(
      PartnershipMember,
      "Members",
      "The partners that belong to it.",
      "Aelodau",
      "Y partneriaid sy'n perthyn iddi.",
    ),
    leadPartnerId: Uuid.meta({
      ...labelled(
        "Lead partner",
        "The id of the partner that leads it.",
        "Prif bartner",
        "Rhif adnabod y partner sy'n ei harwain.",
      ),
      ...linkTo("Partner"),
    }).optional(),
    areas: listOf(
      GssCode,
      "Areas",
      "The areas it covers.",
      "Ardaloedd",
      "Yr ardaloedd y mae'n eu cwmpasu.",
    ).optional(),
    period: Period,
    ...closing,
  })
  .check(
    hasTwoMembers,
    leadIsAMember,
    membersBelongWithinItsPeriod,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Partnership",
    description: "Partners working together for a purpose and a period.",
    "x-cy": { title: "Partneriaeth", description: "Partneriaid yn cydweithio at ddiben ac am gyfnod." },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "open",
  });
