import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { LocationKind } from "../code-lists/location-kind.js";
import { confidentialLocationHasNoPlace } from "../rules/confidential-location-has-no-place.js";
import { physicalLocationHasAPlace } from "../rules/physical-location-has-a-place.js";
import { Address } from "./address.js";
import { Coordinates } from "./coordinates.js";
import { LongText } from "./long-text.js";
import { PlainText } from "./plain-text.js";

export const ServiceLocation = z
  .strictObject({
    kind: LocationKind,
    name: PlainText.meta(
      labelled("Name", "What the place is called.", "Enw", "Beth yw enw'r lle."),
    ).optional(),
    address: Address.meta({ "x-sensitivity": "open" }).optional(),
    coordinates: Coordinates.optional(),
    accessibility: LongText.meta(
      labelled(
        "Accessibility",
        "How disabled people get in and about.",
        "Hygyrchedd",
        "Sut mae pobl anabl yn mynd i mewn ac yn symud o gwmpas.",
      ),
    ).optional(),
  })
  .check(physicalLocationHasAPlace, confidentialLocationHasNoPlace)
  .meta({
    title: "Location of a service",
    description: "Where a service is given.",
    "x-cy": { title: "Lleoliad gwasanaeth", description: "Ble mae gwasanaeth yn cael ei roi." },
    examples: [{ kind: "physical", address: { postcode: "TR1 3AY" } }, { kind: "confidential" }],
    "x-source": "https://docs.openreferraluk.org/",
    "x-sensitivity": "open",
  });
