import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { opening } from "../authoring/opening.js";
import { ProvisionEndReason } from "../code-lists/provision-end-reason.js";
import { ProvisionStatus } from "../code-lists/provision-status.js";
import { Cost } from "../fields/cost.js";
import { LongText } from "../fields/long-text.js";
import { Period } from "../fields/period.js";
import { Uuid } from "../fields/uuid.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { endReasonIsOfAnEndedProvision } from "../rules/end-reason-is-of-an-ended-provision.js";
import { endedProvisionHasAnEnd } from "../rules/ended-provision-has-an-end.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { startedProvisionHasAStart } from "../rules/started-provision-has-a-start.js";

export const ServiceProvision = z
  .strictObject({
    ...opening("ServiceProvision"),
    residentId: Uuid.meta({
      ...labelled(
        "Resident",
        "The id of the resident who receives the service.",
        "Preswylydd",
        "Rhif adnabod y preswylydd sy'n derbyn y gwasanaeth.",
        "personal",
      ),
      ...linkTo("Resident"),
    }),
    serviceId: Uuid.meta({
      ...labelled("Service", "The id of the service.", "Gwasanaeth", "Rhif adnabod y gwasanaeth."),
      ...linkTo("Service", "/period/from"),
    }),
    partnerId: Uuid.meta({
      ...labelled(
        "Partner",
        "The id of the partner that gives the service.",
        "Partner",
        "Rhif adnabod y partner sy'n rhoi'r gwasanaeth.",
      ),
      ...linkTo("Partner", "/period/from"),
    }),
    referralId: Uuid.meta({
      ...labelled(
        "Referral",
        "The id of the referral that led to it.",
        "Atgyfeiriad",
        "Rhif adnabod yr atgyfeiriad a arweiniodd ato.",
      ),
      ...linkTo("Referral"),
    }).optional(),
    status: ProvisionStatus,
    period: Period.optional(),
    endReason: ProvisionEndReason.optional(),
    outcome: LongText.meta(
      labelled("Outcome", "What came of it.", "Canlyniad", "Yr hyn a ddaeth ohono.", "special-category"),
    ).optional(),
    funderId: Uuid.meta({
      ...labelled(
        "Funder",
        "The id of the partner that pays.",
        "Ariannwr",
        "Rhif adnabod y partner sy'n talu.",
      ),
      ...linkTo("Partner", "/period/from"),
    }).optional(),
    cost: Cost.optional(),
    ...closing,
  })
  .check(
    startedProvisionHasAStart,
    endedProvisionHasAnEnd,
    endReasonIsOfAnEndedProvision,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Service provision",
    description: "A resident receives a service for a period, with its outcome.",
    "x-cy": {
      title: "Darpariaeth gwasanaeth",
      description: "Preswylydd yn derbyn gwasanaeth am gyfnod, gyda'i ganlyniad.",
    },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "personal",
  });
