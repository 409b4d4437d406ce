import { rule } from "../authoring/rule.js";

export const verificationIsOfAnNhsNumber = rule<{ scheme: string; verification?: string }>({
  id: "resident-identifier.verification-is-of-an-nhs-number",
  severity: "error",
  reads: ["/scheme", "/verification"],
  at: "/verification",
  message: {
    en: "Remove the verification status: only an NHS number has one",
    cy: "Tynnwch y statws dilysu: dim ond rhif GIG sydd ag un",
  },
  why: "The verification codes are those of tracing an NHS number, and mean nothing for other schemes.",
  cel: "!has(this.verification) || this.scheme == 'nhs-number'",
  holds: ({ scheme, verification }) => verification === undefined || scheme === "nhs-number",
});
