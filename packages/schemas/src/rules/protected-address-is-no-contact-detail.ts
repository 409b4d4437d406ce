import { rule } from "../authoring/rule.js";

interface Place {
  isProtected?: boolean;
  uprn?: string;
  postcode?: string;
  lines?: string[];
}

export const protectedAddressIsNoContactDetail = rule<{
  addresses?: Place[];
  contactPoints?: { value: string }[];
}>({
  id: "resident.protected-address-is-no-contact-detail",
  severity: "error",
  reads: [
    "/addresses/*/isProtected",
    "/addresses/*/uprn",
    "/addresses/*/postcode",
    "/addresses/*/lines",
    "/contactPoints/*/value",
  ],
  at: "/contactPoints",
  message: {
    en: "Remove the protected address from the contact details",
    cy: "Tynnwch y cyfeiriad gwarchodedig o'r manylion cyswllt",
  },
  why: "A protected address copied into a contact detail is read by those it is kept from.",
  cel: "!has(this.addresses) || !has(this.contactPoints) || this.addresses.all(a, !has(a.isProtected) || !a.isProtected || this.contactPoints.all(c, (!has(a.uprn) || !c.value.contains(a.uprn)) && (!has(a.postcode) || !c.value.contains(a.postcode)) && (!has(a.lines) || !c.value.contains(a.lines[0]))))",
  holds: ({ addresses = [], contactPoints = [] }) =>
    addresses.every(
      ({ isProtected, uprn, postcode, lines = [] }) =>
        !isProtected ||
        contactPoints.every(({ value }) =>
          [uprn, postcode, lines[0]].every((part) => part === undefined || !value.includes(part)),
        ),
    ),
});
