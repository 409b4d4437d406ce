import { rule } from "../authoring/rule.js";

export const noFixedAbodeHasNoPlace = rule<{
  kind: string;
  uprn?: string;
  sao?: string;
  pao?: string;
  lines?: string[];
}>({
  id: "resident-address.no-fixed-abode-has-no-place",
  severity: "error",
  reads: ["/kind", "/uprn", "/sao", "/pao", "/lines"],
  at: "",
  message: {
    en: "Remove the UPRN, building and address lines of a person of no fixed abode, or change the kind of address",
    cy: "Tynnwch UPRN, adeilad a llinellau cyfeiriad person heb gartref sefydlog, neu newidiwch y math o gyfeiriad",
  },
  why: "No fixed abode is an answer in itself; a property beside it says two things at once.",
  cel: "this.kind != 'no-fixed-abode' || (!has(this.uprn) && !has(this.sao) && !has(this.pao) && !has(this.lines))",
  holds: ({ kind, uprn, sao, pao, lines }) =>
    kind !== "no-fixed-abode" || [uprn, sao, pao, lines].every((part) => part === undefined),
});
