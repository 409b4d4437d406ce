import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { ReferralReason } from "../code-lists/referral-reason.js";
import { ReferralStatus } from "../code-lists/referral-status.js";
import { ReferralUrgency } from "../code-lists/referral-urgency.js";
import { CalendarDate } from "../fields/calendar-date.js";
import { LongText } from "../fields/long-text.js";
import { Uuid } from "../fields/uuid.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { completedLast } from "../rules/completed-last.js";
import { decidedAfterItWasSent } from "../rules/decided-after-it-was-sent.js";
import { decidedReferralHasADecisionDate } from "../rules/decided-referral-has-a-decision-date.js";
import { draftReferralIsNotSent } from "../rules/draft-referral-is-not-sent.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { sentReferralHasASentDate } from "../rules/sent-referral-has-a-sent-date.js";

export const Referral = z
  .strictObject({
    ...opening("Referral"),
    residentId: Uuid.meta({
      ...labelled(
        "Resident",
        "The id of the resident who is referred.",
        "Preswylydd",
        "Rhif adnabod y preswylydd a atgyfeirir.",
        "personal",
      ),
      ...linkTo("Resident"),
    }),
    fromPartnerId: Uuid.meta({
      ...labelled(
        "Referred by",
        "The id of the partner that refers.",
        "Atgyfeiriwyd gan",
        "Rhif adnabod y partner sy'n atgyfeirio.",
      ),
      ...linkTo("Partner", "/sentDate"),
    }),
    toServiceId: Uuid.meta({
      ...labelled("Referred to", "The id of the service.", "Atgyfeiriwyd i", "Rhif adnabod y gwasanaeth."),
      ...linkTo("Service", "/sentDate"),
    }),
    toPartnerId: Uuid.meta({
      ...labelled(
        "Receiving partner",
        "The id of the partner that gives the service.",
        "Partner sy'n derbyn",
        "Rhif adnabod y partner sy'n rhoi'r gwasanaeth.",
      ),
      ...linkTo("Partner", "/sentDate"),
    }).optional(),
    agreementId: Uuid.meta({
      ...labelled(
        "Sharing agreement",
        "The id of the agreement under which the resident's data is shared.",
        "Cytundeb rhannu",
        "Rhif adnabod y cytundeb y rhennir data'r preswylydd oddi tano.",
      ),
      ...linkTo("SharingAgreement", "/sentDate"),
    }).optional(),
    reasons: listOf(
      ReferralReason,
      "Reasons",
      "Why the resident is referred.",
      "Rhesymau",
      "Pam yr atgyfeirir y preswylydd.",
    ).optional(),
    note: LongText.meta(
      labelled(
        "Note",
        "What the service should know.",
        "Nodyn",
        "Yr hyn y dylai'r gwasanaeth ei wybod.",
        "special-category",
      ),
    ).optional(),
    urgency: ReferralUrgency.optional(),
    status: ReferralStatus,
    sentDate: CalendarDate.meta(
      labelled("Date sent", "The day it was sent.", "Dyddiad anfon", "Y diwrnod y'i hanfonwyd."),
    ).optional(),
    decidedDate: CalendarDate.meta(
      labelled(
        "Date decided",
        "The day it was accepted or rejected.",
        "Dyddiad penderfynu",
        "Y diwrnod y'i derbyniwyd neu y'i gwrthodwyd.",
      ),
    ).optional(),
    completedDate: CalendarDate.meta(
      labelled(
        "Date completed",
        "The day it came to its end.",
        "Dyddiad cwblhau",
        "Y diwrnod y daeth i ben.",
      ),
    ).optional(),
    outcome: LongText.meta(
      labelled("Outcome", "What came of it.", "Canlyniad", "Yr hyn a ddaeth ohono.", "special-category"),
    ).optional(),
    ...closing,
  })
  .check(
    draftReferralIsNotSent,
    sentReferralHasASentDate,
    decidedReferralHasADecisionDate,
    decidedAfterItWasSent,
    completedLast,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Referral",
    description: "A resident is referred by a partner to a service.",
    "x-cy": { title: "Atgyfeiriad", description: "Preswylydd a atgyfeirir gan bartner at wasanaeth." },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "personal",
  });
