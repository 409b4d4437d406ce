import { type Dated, oneAtATime, oneAtATimeCel } from "../authoring/one-at-a-time.js";
import { rule } from "../authoring/rule.js";

export const oneIdentifierOfASchemeAtATime = rule<{ identifiers?: (Dated & { scheme: string })[] }>({
  id: "resident.one-identifier-of-a-scheme-at-a-time",
  severity: "error",
  reads: ["/identifiers/*/scheme", "/identifiers/*/period/from", "/identifiers/*/period/to"],
  at: "/identifiers",
  message: {
    en: "Only one identifier of a scheme can hold at a time, other than local ones",
    cy: "Dim ond un dynodydd o bob cynllun all fod ar waith ar y tro, heblaw rhai lleol",
  },
  why: "Two NHS numbers on one person are two people mixed up or one person counted twice.",
  cel: oneAtATimeCel("identifiers", "a.scheme == b.scheme && a.scheme != 'local'"),
  holds: ({ identifiers = [] }) =>
    oneAtATime(identifiers, (a, b) => a.scheme === b.scheme && a.scheme !== "local"),
});
