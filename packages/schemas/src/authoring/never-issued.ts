import { type AnyCheck, carriedCheck } from "./carried.js";

/** Refuses values that have the right form and check digit and are nevertheless never issued. */
export const neverIssued = (values: readonly string[]): AnyCheck =>
  carriedCheck<string>(
    () => ({ not: { enum: values } }),
    (payload) => {
      if (values.includes(payload.value))
        payload.issues.push({ code: "custom", params: { reason: "never-issued" }, input: payload.value });
    },
  );

/** `0000000000` to `9999999999`: all pass a modulus 11 check, and stand for "not known" in old systems. */
export const tenEqualDigits = [..."0123456789"].map((digit) => digit.repeat(10));
