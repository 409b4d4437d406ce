import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { valueByScheme } from "../authoring/value-by-scheme.js";
import { ContactSystem } from "../code-lists/contact-system.js";
import { ContactUse } from "../code-lists/contact-use.js";
import { Email } from "./email.js";
import { Flag } from "./flag.js";
import { Phone } from "./phone.js";
import { PlainText } from "./plain-text.js";
import { Rank } from "./rank.js";
import { Uri } from "./uri.js";

export const ContactPoint = z
  .strictObject({
    system: ContactSystem,
    value: PlainText.meta(
      labelled(
        "Contact details",
        "The number or address itself.",
        "Manylion cyswllt",
        "Y rhif neu'r cyfeiriad ei hun.",
        "personal",
      ),
    ),
    use: ContactUse.optional(),
    rank: Rank.optional(),
    isSafeToUse: Flag.meta(
      labelled(
        "Safe to use",
        "Whether it can be used without putting the person at risk.",
        "Diogel i'w ddefnyddio",
        "A ellir ei ddefnyddio heb roi'r person mewn perygl.",
        "protected",
      ),
    ).optional(),
    note: PlainText.meta(
      labelled(
        "Note",
        "What to know before using it.",
        "Nodyn",
        "Beth i'w wybod cyn ei ddefnyddio.",
        "personal",
      ),
    ).optional(),
  })
  .check(
    valueByScheme("system", "value", {
      phone: Phone,
      sms: Phone,
      textphone: Phone,
      email: Email,
      website: Uri,
    }),
  )
  .meta({
    title: "Contact details",
    description: "A way to reach a person or an organisation.",
    "x-cy": { title: "Manylion cyswllt", description: "Ffordd o gysylltu â pherson neu sefydliad." },
    examples: [{ system: "email", value: "name@example.com" }],
    "x-source": "https://hl7.org/fhir/R4/datatypes.html#ContactPoint",
    "x-sensitivity": "personal",
  });
