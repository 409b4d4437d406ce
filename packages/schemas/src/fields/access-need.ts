import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { AccessNeedCategory } from "../code-lists/access-need-category.js";
import { CommunicationProfessional } from "../code-lists/communication-professional.js";
import { CommunicationSupport } from "../code-lists/communication-support.js";
import { ContactMethod } from "../code-lists/contact-method.js";
import { InformationFormat } from "../code-lists/information-format.js";
import { CalendarDate } from "./calendar-date.js";
import { Flag } from "./flag.js";
import { PlainText } from "./plain-text.js";

export const AccessNeed = z
  .strictObject({
    category: AccessNeedCategory,
    need: PlainText.meta(
      labelled(
        "Need",
        "The code of the need in its category.",
        "Angen",
        "Cod yr angen yn ei gategori.",
        "special-category",
      ),
    ),
    isFlagged: Flag.meta(
      labelled(
        "Flagged",
        "Whether staff see the need as soon as they open the record.",
        "Wedi'i nodi",
        "A yw staff yn gweld yr angen cyn gynted ag y maent yn agor y cofnod.",
      ),
    ).optional(),
    hasConsentToShare: Flag.meta(
      labelled(
        "Consent to share",
        "Whether the person agrees that the need is shared.",
        "Cydsyniad i rannu",
        "A yw'r person yn cytuno i'r angen gael ei rannu.",
      ),
    ).optional(),
    reviewDate: CalendarDate.meta(
      labelled(
        "Review date",
        "The day by which the need is looked at again.",
        "Dyddiad adolygu",
        "Y diwrnod erbyn pryd yr edrychir ar yr angen eto.",
      ),
    ).optional(),
  })
  .check(
    valueByScheme("category", "need", {
      "contact-method": ContactMethod,
      "information-format": InformationFormat,
      "communication-support": CommunicationSupport,
      "communication-professional": CommunicationProfessional,
    }),
  )
  .meta({
    title: "Accessible information need",
    description: "What a disabled person needs so as to be informed and understood.",
    "x-cy": {
      title: "Angen gwybodaeth hygyrch",
      description: "Yr hyn sydd ei angen ar berson anabl i gael gwybodaeth a chael ei ddeall.",
    },
    examples: [{ category: "information-format", need: "easy-read" }],
    "x-source":
      "https://www.england.nhs.uk/about/equality/equality-hub/patient-equalities-programme/equality-frameworks-and-information-standards/accessibleinfo/",
    "x-sensitivity": "special-category",
  });
