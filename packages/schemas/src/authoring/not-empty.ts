import { type AnyCheck, carriedCheck } from "./carried.js";

/** Refuses `{}` where no key is required: an object that says nothing is left out, so that a record has one form. */
export const notEmpty: AnyCheck = carriedCheck<object>(
  () => ({ minProperties: 1 }),
  (payload) => {
    const hasOther = payload.issues.some(({ code, path }) => code === "unrecognized_keys" && !path?.length);
    if (!hasOther && Object.values(payload.value).every((held) => held === undefined))
      payload.issues.push({ code: "custom", params: { reason: "empty" }, input: payload.value });
  },
  (payload) => typeof payload.value === "object" && payload.value !== null && !Array.isArray(payload.value),
);
