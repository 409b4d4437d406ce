import * as z from "zod";
import { carriedCheck } from "./carried.js";

/** A whole number. Zod's own `.int()` aborts every rule above it, so that a fraction would hide other faults. */
export const wholeNumber = (): z.ZodNumber =>
  z.number().check(
    carriedCheck<number>(
      () => ({ type: "integer" }),
      (payload) => {
        if (!Number.isInteger(payload.value))
          payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value });
      },
    ),
  );
