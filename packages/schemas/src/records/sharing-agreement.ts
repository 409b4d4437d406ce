import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { AgreementStatus } from "../code-lists/agreement-status.js";
import { LawfulBasis } from "../code-lists/lawful-basis.js";
import { RecognisedInterest } from "../code-lists/recognised-interest.js";
import { Schedule1Condition } from "../code-lists/schedule1-condition.js";
import { SpecialCategoryCondition } from "../code-lists/special-category-condition.js";
import { AgreementParty } from "../fields/agreement-party.js";
import { CalendarDate } from "../fields/calendar-date.js";
import { LongText } from "../fields/long-text.js";
import { Period } from "../fields/period.js";
import { Permission } from "../fields/permission.js";
import { PlainText } from "../fields/plain-text.js";
import { Retention } from "../fields/retention.js";
import { Uri } from "../fields/uri.js";
import { Uuid } from "../fields/uuid.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { partiesInTwoRoles } from "../rules/parties-in-two-roles.js";
import { recognisedInterestNamesItsCondition } from "../rules/recognised-interest-names-its-condition.js";
import { reviewedWhileInForce } from "../rules/reviewed-while-in-force.js";
import { schedule1ConditionIsNamed } from "../rules/schedule1-condition-is-named.js";
import { specialCategoryFieldsHaveACondition } from "../rules/special-category-fields-have-a-condition.js";

export const SharingAgreement = z
  .strictObject({
    ...opening("SharingAgreement"),
    name: PlainText.meta(labelled("Name", "What the agreement is called.", "Enw", "Beth yw enw'r cytundeb.")),
    partnershipId: Uuid.meta({
      ...labelled(
        "Partnership",
        "The id of the partnership it serves.",
        "Partneriaeth",
        "Rhif adnabod y bartneriaeth y mae'n ei gwasanaethu.",
      ),
      ...linkTo("Partnership"),
    }).optional(),
    purpose: LongText.meta(labelled("Purpose", "Why the data is shared.", "Diben", "Pam y rhennir y data.")),
    parties: listOf(
      AgreementParty,
      "Parties",
      "The partners bound by it, and in what role.",
      "Partïon",
      "Y partneriaid sydd wedi'u rhwymo ganddo, ac ym mha rôl.",
    ),
    lawfulBases: listOf(
      LawfulBasis,
      "Lawful bases",
      "The bases in Article 6 of the UK GDPR on which the data is shared.",
      "Seiliau cyfreithlon",
      "Y seiliau yn Erthygl 6 o GDPR y DU y rhennir y data arnynt.",
    ),
    recognisedInterests: listOf(
      RecognisedInterest,
      "Recognised legitimate interests",
      "The conditions in Annex 1 of the UK GDPR that apply.",
      "Buddiannau cyfreithlon cydnabyddedig",
      "Yr amodau yn Atodiad 1 i GDPR y DU sy'n gymwys.",
    ).optional(),
    specialCategoryConditions: listOf(
      SpecialCategoryCondition,
      "Special-category conditions",
      "The conditions in Article 9 of the UK GDPR that apply.",
      "Amodau categori arbennig",
      "Yr amodau yn Erthygl 9 o GDPR y DU sy'n gymwys.",
    ).optional(),
    schedule1Conditions: listOf(
      Schedule1Condition,
      "Schedule 1 conditions",
      "The conditions in Schedule 1 to the Data Protection Act 2018 that apply.",
      "Amodau Atodlen 1",
      "Yr amodau yn Atodlen 1 i Ddeddf Diogelu Data 2018 sy'n gymwys.",
    ).optional(),
    legalPowers: listOf(
      PlainText.meta(
        labelled(
          "Legal power",
          "A duty or power, with its section.",
          "Pŵer cyfreithiol",
          "Dyletswydd neu bŵer, gyda'i adran.",
        ),
      ),
      "Legal powers",
      "The duties and powers under which the data is shared.",
      "Pwerau cyfreithiol",
      "Y dyletswyddau a'r pwerau y rhennir y data oddi tanynt.",
    ).optional(),
    permissions: listOf(
      Permission,
      "Permissions",
      "Which fields of which records may be shared.",
      "Caniatadau",
      "Pa feysydd o ba gofnodion y gellir eu rhannu.",
    ),
    subjects: LongText.meta(
      labelled("People", "Whose data is shared.", "Pobl", "Data pwy a rennir."),
    ).optional(),
    retention: Retention.optional(),
    period: Period,
    reviewDate: CalendarDate.meta(
      labelled(
        "Review date",
        "The day by which the agreement is looked at again.",
        "Dyddiad adolygu",
        "Y diwrnod erbyn pryd yr edrychir ar y cytundeb eto.",
      ),
    ).optional(),
    publicUrl: Uri.meta(
      labelled(
        "Published at",
        "The page on which the agreement is published.",
        "Cyhoeddwyd yn",
        "Y dudalen y cyhoeddir y cytundeb arni.",
      ),
    ).optional(),
    status: AgreementStatus,
    ...closing,
  })
  .check(
    partiesInTwoRoles,
    recognisedInterestNamesItsCondition,
    specialCategoryFieldsHaveACondition,
    schedule1ConditionIsNamed,
    reviewedWhileInForce,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Sharing agreement",
    description: "Which partners may share which fields, why, on what lawful basis and until when.",
    "x-cy": {
      title: "Cytundeb rhannu",
      description: "Pa bartneriaid gaiff rannu pa feysydd, pam, ar ba sail gyfreithlon a hyd pryd.",
    },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "open",
  });
