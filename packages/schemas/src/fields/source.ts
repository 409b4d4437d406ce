import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { linkTo } from "../authoring/link-to.js";
import { Moment } from "./moment.js";
import { PlainText } from "./plain-text.js";
import { Uuid } from "./uuid.js";

export const Source = z
  .strictObject({
    partnerId: Uuid.meta({
      ...labelled(
        "Partner",
        "The partner whose record it is.",
        "Partner",
        "Y partner y mae'r cofnod yn perthyn iddo.",
      ),
      ...linkTo("Partner"),
    }),
    system: PlainText.meta(
      labelled(
        "System",
        "The system the record was taken from.",
        "System",
        "Y system y cymerwyd y cofnod ohoni.",
      ),
    ).optional(),
    localId: PlainText.meta(
      labelled(
        "Local reference",
        "The reference of the record in that system.",
        "Cyfeirnod lleol",
        "Cyfeirnod y cofnod yn y system honno.",
        "personal",
      ),
    ).optional(),
    recordedAt: Moment.meta(
      labelled(
        "Recorded at",
        "When the record was last changed there.",
        "Cofnodwyd",
        "Pryd y newidiwyd y cofnod yno ddiwethaf.",
      ),
    ),
  })
  .meta({
    title: "Source",
    description: "Where a record comes from, and as at when.",
    "x-cy": { title: "Ffynhonnell", description: "O ble y daw cofnod, a phryd." },
    examples: [{ partnerId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", recordedAt: "2026-04-01T09:30:00Z" }],
    "x-source": "https://www.w3.org/TR/prov-dm/",
    "x-sensitivity": "open",
  });
