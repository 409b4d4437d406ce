import { type CheckDigit, hasCheckDigit } from "@council-data/validators/check-digit";
import { type AnyCheck, carriedCheck } from "./carried.js";

/** Refuses a value whose check digit is wrong; judged only once the value has the right form. */
export const checkDigit = (rule: CheckDigit): AnyCheck =>
  carriedCheck<string>(
    () => ({ "x-check-digit": rule }),
    (payload) => {
      if (!hasCheckDigit(payload.value, rule))
        payload.issues.push({ code: "custom", params: { reason: "check-digit" }, input: payload.value });
    },
    (payload) => payload.issues.length === 0,
  );
