import { type Dated, oneAtATime, oneAtATimeCel } from "../authoring/one-at-a-time.js";
import { rule } from "../authoring/rule.js";

export const oneUsualNameAtATime = rule<{ names?: (Dated & { use: string })[] }>({
  id: "resident.one-usual-name-at-a-time",
  severity: "error",
  reads: ["/names/*/use", "/names/*/period/from", "/names/*/period/to"],
  at: "/names",
  message: {
    en: "Only one usual name can hold at a time: end one before the other starts",
    cy: "Dim ond un enw arferol all fod ar waith ar y tro: rhowch ddiwedd i un cyn i'r llall ddechrau",
  },
  why: "Letters and calls use the usual name, so there has to be one answer on any day (PDS: usual, always one).",
  cel: oneAtATimeCel("names", "a.use == 'usual' && b.use == 'usual'"),
  holds: ({ names = [] }) => oneAtATime(names, (a, b) => a.use === "usual" && b.use === "usual"),
});
