import { rule } from "../authoring/rule.js";

export const fixedAddressHasAPlace = rule<{
  kind: string;
  uprn?: string;
  usrn?: string;
  pao?: string;
  street?: string;
  lines?: string[];
  postcode?: string;
}>({
  id: "resident-address.fixed-address-has-a-place",
  severity: "error",
  reads: ["/kind", "/uprn", "/usrn", "/pao", "/street", "/lines", "/postcode"],
  at: "",
  message: {
    en: "Enter a UPRN, a building or street, address lines or a postcode for a fixed address",
    cy: "Rhowch UPRN, adeilad neu stryd, llinellau cyfeiriad neu god post ar gyfer cyfeiriad sefydlog",
  },
  why: "A fixed address that says nothing of where it is cannot be found or matched.",
  cel: "this.kind != 'fixed' || has(this.uprn) || has(this.usrn) || has(this.pao) || has(this.street) || has(this.lines) || has(this.postcode)",
  holds: ({ kind, uprn, usrn, pao, street, lines, postcode }) =>
    kind !== "fixed" || [uprn, usrn, pao, street, lines, postcode].some((part) => part !== undefined),
});
