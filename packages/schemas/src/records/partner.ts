import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { OrganisationKind } from "../code-lists/organisation-kind.js";
import { OrganisationRole } from "../code-lists/organisation-role.js";
import { Address } from "../fields/address.js";
import { ContactPoint } from "../fields/contact-point.js";
import { DataProtection } from "../fields/data-protection.js";
import { GssCode } from "../fields/gss-code.js";
import { OrganisationIdentifier } from "../fields/organisation-identifier.js";
import { Period } from "../fields/period.js";
import { PlainText } from "../fields/plain-text.js";
import { Succession } from "../fields/succession.js";
import { Uuid } from "../fields/uuid.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { oneMainIdentifier } from "../rules/one-main-identifier.js";
import { succeededByItsEnd } from "../rules/succeeded-by-its-end.js";
import { tookOverWhileItExisted } from "../rules/took-over-while-it-existed.js";

export const Partner = z
  .strictObject({
    ...opening("Partner"),
    name: PlainText.meta(
      labelled("Name", "The organisation's legal name.", "Enw", "Enw cyfreithiol y sefydliad."),
    ),
    otherNames: listOf(
      PlainText.meta(labelled("Other name", "A name it also goes by.", "Enw arall", "Enw arall arno.")),
      "Other names",
      "The names it also goes by, in any language.",
      "Enwau eraill",
      "Yr enwau eraill arno, mewn unrhyw iaith.",
    ).optional(),
    kind: OrganisationKind,
    roles: listOf(
      OrganisationRole,
      "Roles",
      "What the organisation does for the partnership's residents.",
      "Rolau",
      "Yr hyn y mae'r sefydliad yn ei wneud i breswylwyr y bartneriaeth.",
    ).optional(),
    identifiers: listOf(
      OrganisationIdentifier,
      "Identifiers",
      "The numbers by which the organisation is known.",
      "Dynodwyr",
      "Y rhifau yr adwaenir y sefydliad wrthynt.",
    ).optional(),
    period: Period.optional(),
    predecessors: listOf(
      Succession,
      "Predecessors",
      "The organisations it took over from.",
      "Rhagflaenwyr",
      "Y sefydliadau y cymerodd eu lle.",
    ).optional(),
    successors: listOf(
      Succession,
      "Successors",
      "The organisations that took over from it.",
      "Olynwyr",
      "Y sefydliadau a gymerodd ei le.",
    ).optional(),
    parentId: Uuid.meta({
      ...labelled(
        "Parent organisation",
        "The id of the partner it is part of.",
        "Rhiant-sefydliad",
        "Rhif adnabod y partner y mae'n rhan ohono.",
      ),
      ...linkTo("Partner"),
    }).optional(),
    areas: listOf(
      GssCode,
      "Areas",
      "The areas it serves.",
      "Ardaloedd",
      "Yr ardaloedd y mae'n eu gwasanaethu.",
    ).optional(),
    address: Address.meta({ "x-sensitivity": "open" }).optional(),
    contactPoints: listOf(
      ContactPoint,
      "Contact details",
      "The ways to reach the organisation.",
      "Manylion cyswllt",
      "Y ffyrdd o gysylltu â'r sefydliad.",
      "open",
    ).optional(),
    dataProtection: DataProtection.optional(),
    ...closing,
  })
  .check(
    oneMainIdentifier,
    tookOverWhileItExisted,
    succeededByItsEnd,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Partner",
    description: "An organisation that takes part in serving residents.",
    "x-cy": { title: "Partner", description: "Sefydliad sy'n cymryd rhan mewn gwasanaethu preswylwyr." },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "open",
  });
