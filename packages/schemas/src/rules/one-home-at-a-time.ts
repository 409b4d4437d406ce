import { type Dated, oneAtATime, oneAtATimeCel } from "../authoring/one-at-a-time.js";
import { rule } from "../authoring/rule.js";

export const oneHomeAtATime = rule<{ addresses?: (Dated & { use: string })[] }>({
  id: "resident.one-home-at-a-time",
  severity: "error",
  reads: ["/addresses/*/use", "/addresses/*/period/from", "/addresses/*/period/to"],
  at: "/addresses",
  message: {
    en: "Only one home address can hold at a time: end one before the other starts",
    cy: "Dim ond un cyfeiriad cartref all fod ar waith ar y tro: rhowch ddiwedd i un cyn i'r llall ddechrau",
  },
  why: "Council tax, school places and ordinary residence all turn on one usual address on any day.",
  cel: oneAtATimeCel("addresses", "a.use == 'home' && b.use == 'home'"),
  holds: ({ addresses = [] }) => oneAtATime(addresses, (a, b) => a.use === "home" && b.use === "home"),
});
