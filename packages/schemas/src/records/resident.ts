import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { Impairment } from "../code-lists/impairment.js";
import { Sex } from "../code-lists/sex.js";
import { Circumstance } from "../fields/circumstance.js";
import { Communication } from "../fields/communication.js";
import { ContactPoint } from "../fields/contact-point.js";
import { Death } from "../fields/death.js";
import { Ethnicity } from "../fields/ethnicity.js";
import { Gender } from "../fields/gender.js";
import { Household } from "../fields/household.js";
import { PartialDate } from "../fields/partial-date.js";
import { PersonName } from "../fields/person-name.js";
import { PlainText } from "../fields/plain-text.js";
import { ResidentAddress } from "../fields/resident-address.js";
import { ResidentIdentifier } from "../fields/resident-identifier.js";
import { ResponsibleAuthority } from "../fields/responsible-authority.js";
import { Restriction } from "../fields/restriction.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { diedNotBeforeBorn } from "../rules/died-not-before-born.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";
import { namedOrSaidWhyNot } from "../rules/named-or-said-why-not.js";
import { oneHomeAtATime } from "../rules/one-home-at-a-time.js";
import { oneIdentifierOfASchemeAtATime } from "../rules/one-identifier-of-a-scheme-at-a-time.js";
import { oneUsualNameAtATime } from "../rules/one-usual-name-at-a-time.js";
import { protectedAddressIsNoContactDetail } from "../rules/protected-address-is-no-contact-detail.js";

export const Resident = z
  .strictObject({
    ...opening("Resident"),
    names: listOf(
      PersonName,
      "Names",
      "The names the resident has or had.",
      "Enwau",
      "Yr enwau sydd gan y preswylydd neu a fu ganddo.",
    ).optional(),
    birthDate: PartialDate.meta(
      labelled(
        "Date of birth",
        "The day the resident was born, as far as it is known.",
        "Dyddiad geni",
        "Y diwrnod y ganwyd y preswylydd, cyn belled ag y mae'n hysbys.",
      ),
    ).optional(),
    deceased: Death.optional(),
    sex: Sex.optional(),
    gender: Gender.optional(),
    pronouns: PlainText.meta(
      labelled(
        "Pronouns",
        "The pronouns the resident uses.",
        "Rhagenwau",
        "Y rhagenwau y mae'r preswylydd yn eu defnyddio.",
        "special-category",
      ),
    ).optional(),
    identifiers: listOf(
      ResidentIdentifier,
      "Identifiers",
      "The numbers by which the resident is known.",
      "Dynodwyr",
      "Y rhifau yr adwaenir y preswylydd wrthynt.",
    ).optional(),
    addresses: listOf(
      ResidentAddress,
      "Addresses",
      "Where the resident lives, stays, lived or gets post.",
      "Cyfeiriadau",
      "Ble mae'r preswylydd yn byw, yn aros, wedi byw neu'n cael post.",
    ).optional(),
    contactPoints: listOf(
      ContactPoint,
      "Contact details",
      "The ways to reach the resident.",
      "Manylion cyswllt",
      "Y ffyrdd o gysylltu â'r preswylydd.",
    ).optional(),
    communication: Communication.optional(),
    ethnicity: Ethnicity.optional(),
    impairments: listOf(
      Impairment,
      "Impairments",
      "The impairments the resident has said they have.",
      "Namau",
      "Y namau y mae'r preswylydd wedi dweud sydd ganddo.",
    ).optional(),
    household: Household.optional(),
    responsibleAuthority: ResponsibleAuthority.optional(),
    restriction: Restriction.optional(),
    circumstances: listOf(
      Circumstance,
      "Circumstances",
      "What is known of the resident that bears on what they need.",
      "Amgylchiadau",
      "Yr hyn sy'n hysbys am y preswylydd ac sy'n berthnasol i'w anghenion.",
    ).optional(),
    ...closing,
  })
  .check(
    namedOrSaidWhyNot,
    diedNotBeforeBorn,
    oneUsualNameAtATime,
    oneIdentifierOfASchemeAtATime,
    oneHomeAtATime,
    protectedAddressIsNoContactDetail,
    absentFieldIsEmpty,
    fieldUnderReviewIsPresent,
  )
  .meta({
    title: "Resident",
    description: "A person who lives in, uses services of or is known to a council.",
    "x-cy": {
      title: "Preswylydd",
      description: "Person sy'n byw yn ardal cyngor, yn defnyddio ei wasanaethau neu'n hysbys iddo.",
    },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "personal",
  });
