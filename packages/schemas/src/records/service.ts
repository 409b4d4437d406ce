import * as z from "zod";
import { closing } from "../authoring/closing.js";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { opening } from "../authoring/opening.js";
import { AccessRoute } from "../code-lists/access-route.js";
import { ServiceStatus } from "../code-lists/service-status.js";
import { Assurance } from "../fields/assurance.js";
import { ContactPoint } from "../fields/contact-point.js";
import { Cost } from "../fields/cost.js";
import { Eligibility } from "../fields/eligibility.js";
import { LanguageTag } from "../fields/language-tag.js";
import { LongText } from "../fields/long-text.js";
import { Period } from "../fields/period.js";
import { PlainText } from "../fields/plain-text.js";
import { ServiceClassification } from "../fields/service-classification.js";
import { ServiceLocation } from "../fields/service-location.js";
import { ServiceProvider } from "../fields/service-provider.js";
import { Uri } from "../fields/uri.js";
import { absentFieldIsEmpty } from "../rules/absent-field-is-empty.js";
import { activeServiceHasAProvider } from "../rules/active-service-has-a-provider.js";
import { closedServiceHasEnded } from "../rules/closed-service-has-ended.js";
import { fieldUnderReviewIsPresent } from "../rules/field-under-review-is-present.js";

export const Service = z
  .strictObject({
    ...opening("Service"),
    name: PlainText.meta(labelled("Name", "What the service is called.", "Enw", "Beth yw enw'r gwasanaeth.")),
    welshName: PlainText.meta(
      labelled(
        "Name in Welsh",
        "What the service is called in Welsh.",
        "Enw yn Gymraeg",
        "Beth yw enw'r gwasanaeth yn Gymraeg.",
      ),
    ).optional(),
    description: LongText.meta(
      labelled(
        "Description",
        "What the service does.",
        "Disgrifiad",
        "Yr hyn y mae'r gwasanaeth yn ei wneud.",
      ),
    ).optional(),
    status: ServiceStatus,
    providers: listOf(
      ServiceProvider,
      "Providers",
      "The partners that have a part in the service.",
      "Darparwyr",
      "Y partneriaid sydd â rhan yn y gwasanaeth.",
    ).optional(),
    classifications: listOf(
      ServiceClassification,
      "Classifications",
      "The kinds of service it is.",
      "Dosbarthiadau",
      "Y mathau o wasanaeth ydyw.",
    ).optional(),
    eligibility: Eligibility.optional(),
    accessRoutes: listOf(
      AccessRoute,
      "Ways in",
      "How a person comes to use the service.",
      "Ffyrdd i mewn",
      "Sut y daw person i ddefnyddio'r gwasanaeth.",
    ).optional(),
    applicationUrl: Uri.meta(
      labelled(
        "Where to apply",
        "The page on which a person applies.",
        "Ble i wneud cais",
        "Y dudalen lle mae person yn gwneud cais.",
      ),
    ).optional(),
    locations: listOf(
      ServiceLocation,
      "Locations",
      "Where the service is given.",
      "Lleoliadau",
      "Ble mae'r gwasanaeth yn cael ei roi.",
    ).optional(),
    costs: listOf(
      Cost,
      "Costs",
      "What the service costs.",
      "Costau",
      "Faint y mae'r gwasanaeth yn ei gostio.",
    ).optional(),
    languages: listOf(
      LanguageTag,
      "Languages",
      "The languages the service is given in.",
      "Ieithoedd",
      "Yr ieithoedd y rhoddir y gwasanaeth ynddynt.",
      "open",
    ).optional(),
    contactPoints: listOf(
      ContactPoint,
      "Contact details",
      "The ways to reach the service.",
      "Manylion cyswllt",
      "Y ffyrdd o gysylltu â'r gwasanaeth.",
      "open",
    ).optional(),
    period: Period.optional(),
    assurance: Assurance.optional(),
    ...closing,
  })
  .check(activeServiceHasAProvider, closedServiceHasEnded, absentFieldIsEmpty, fieldUnderReviewIsPresent)
  .meta({
    title: "Service",
    description: "Something a council or partner offers to residents.",
    "x-cy": {
      title: "Gwasanaeth",
      description: "Rhywbeth y mae cyngor neu bartner yn ei gynnig i breswylwyr.",
    },
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "open",
  });
