import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { OrganisationIdentifierScheme } from "../code-lists/organisation-identifier-scheme.js";
import { CharityNumber } from "./charity-number.js";
import { CompanyNumber } from "./company-number.js";
import { CqcId } from "./cqc-id.js";
import { Flag } from "./flag.js";
import { GssCode } from "./gss-code.js";
import { NorthernIrelandCharityNumber } from "./northern-ireland-charity-number.js";
import { OdsCode } from "./ods-code.js";
import { OrgId } from "./org-id.js";
import { Period } from "./period.js";
import { PlainText } from "./plain-text.js";
import { Ppon } from "./ppon.js";
import { SchoolUrn } from "./school-urn.js";
import { ScottishCharityNumber } from "./scottish-charity-number.js";
import { Ukprn } from "./ukprn.js";
import { VatNumber } from "./vat-number.js";

export const OrganisationIdentifier = z
  .strictObject({
    scheme: OrganisationIdentifierScheme,
    value: PlainText.meta(
      labelled("Identifier", "The number or code itself.", "Dynodydd", "Y rhif neu'r cod ei hun."),
    ),
    isPrimary: Flag.meta(
      labelled(
        "Main identifier",
        "Whether it is the one the organisation is best known by.",
        "Prif ddynodydd",
        "Ai hwn yw'r un yr adwaenir y sefydliad orau wrtho.",
      ),
    ).optional(),
    period: Period.optional(),
  })
  .check(
    valueByScheme("scheme", "value", {
      "company-number": CompanyNumber,
      "charity-number": CharityNumber,
      "scottish-charity-number": ScottishCharityNumber,
      "northern-ireland-charity-number": NorthernIrelandCharityNumber,
      "ods-code": OdsCode,
      ukprn: Ukprn,
      "school-urn": SchoolUrn,
      ppon: Ppon,
      "gss-code": GssCode,
      "cqc-id": CqcId,
      "vat-number": VatNumber,
      "org-id": OrgId,
    }),
  )
  .meta({
    title: "Identifier of an organisation",
    description: "A number by which an organisation is known in some register.",
    "x-cy": {
      title: "Dynodydd sefydliad",
      description: "Rhif yr adwaenir sefydliad wrtho mewn rhyw gofrestr.",
    },
    examples: [{ scheme: "gss-code", value: "E06000052", isPrimary: true }],
    "x-source": "https://org-id.guide/about",
    "x-sensitivity": "open",
  });
