import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { NhsNumberVerification } from "../code-lists/nhs-number-verification.js";
import { ResidentIdentifierScheme } from "../code-lists/resident-identifier-scheme.js";
import { verificationIsOfAnNhsNumber } from "../rules/verification-is-of-an-nhs-number.js";
import { ChiNumber } from "./chi-number.js";
import { HealthAndCareNumber } from "./health-and-care-number.js";
import { NationalInsuranceNumber } from "./national-insurance-number.js";
import { NhsNumber } from "./nhs-number.js";
import { Period } from "./period.js";
import { PlainText } from "./plain-text.js";
import { Upn } from "./upn.js";
import { Utr } from "./utr.js";

export const ResidentIdentifier = z
  .strictObject({
    scheme: ResidentIdentifierScheme,
    value: PlainText.meta(
      labelled(
        "Identifier",
        "The number or code itself.",
        "Dynodydd",
        "Y rhif neu'r cod ei hun.",
        "personal",
      ),
    ),
    verification: NhsNumberVerification.optional(),
    period: Period.optional(),
  })
  .check(
    valueByScheme("scheme", "value", {
      "nhs-number": NhsNumber,
      "chi-number": ChiNumber,
      "health-and-care-number": HealthAndCareNumber,
      "national-insurance-number": NationalInsuranceNumber,
      upn: Upn,
      utr: Utr,
    }),
    verificationIsOfAnNhsNumber,
  )
  .meta({
    title: "Identifier of a resident",
    description: "A number by which a resident is known in some scheme.",
    "x-cy": {
      title: "Dynodydd preswylydd",
      description: "Rhif yr adwaenir preswylydd wrtho mewn rhyw gynllun.",
    },
    examples: [{ scheme: "nhs-number", value: "9990000018", verification: "01" }],
    "x-source": "https://simplifier.net/hl7fhirukcorer4",
    "x-sensitivity": "personal",
  });
