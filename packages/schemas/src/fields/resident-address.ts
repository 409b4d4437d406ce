import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { AddressKind } from "../code-lists/address-kind.js";
import { AddressUse } from "../code-lists/address-use.js";
import { fixedAddressHasAPlace } from "../rules/fixed-address-has-a-place.js";
import { noFixedAbodeHasNoPlace } from "../rules/no-fixed-abode-has-no-place.js";
import { overseasAddressHasACountry } from "../rules/overseas-address-has-a-country.js";
import { Address } from "./address.js";
import { Flag } from "./flag.js";
import { Period } from "./period.js";

export const ResidentAddress = z
  .strictObject({
    use: AddressUse,
    kind: AddressKind,
    isProtected: Flag.meta(
      labelled(
        "Protected address",
        "Whether the address must be kept from those who might harm the resident.",
        "Cyfeiriad gwarchodedig",
        "A oes rhaid cadw'r cyfeiriad rhag y rhai a allai niweidio'r preswylydd.",
        "protected",
      ),
    ).optional(),
    period: Period.optional(),
    ...Address.shape,
  })
  .check(fixedAddressHasAPlace, noFixedAbodeHasNoPlace, overseasAddressHasACountry)
  .meta({
    title: "Address of a resident",
    description: "Where a resident lives, stays, lived or gets post.",
    "x-cy": {
      title: "Cyfeiriad preswylydd",
      description: "Ble mae preswylydd yn byw, yn aros, wedi byw neu'n cael post.",
    },
    examples: [
      { use: "home", kind: "fixed", uprn: "10033544614", postcode: "TR1 3AY" },
      { use: "home", kind: "no-fixed-abode" },
    ],
    "x-source": "https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir",
    "x-sensitivity": "personal",
  });
