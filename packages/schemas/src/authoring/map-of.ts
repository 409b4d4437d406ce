import * as z from "zod";
import { carriedCheck } from "./carried.js";

/**
 * Objects by keys that are themselves values. Zod's own record passes over a key `__proto__`, which JSON can have, so
 * that it and every other validator would differ.
 */
export const mapOf = (key: z.ZodType): z.ZodUnknown =>
  z.unknown().check(
    carriedCheck<unknown>(
      (refOf) => ({
        type: "object",
        propertyNames: { $ref: refOf(key) },
        additionalProperties: { type: "object" },
      }),
      ({ value, issues }) => {
        const refuse = (input: unknown, path: PropertyKey[]): void => {
          issues.push({ code: "invalid_type", expected: "record", input, path });
        };
        if (!isObject(value)) return refuse(value, []);
        for (const [name, held] of Object.entries(value)) {
          const judged = key._zod.run({ value: name, issues: [] }, {}) as z.core.ParsePayload;
          issues.push(...z.core.util.prefixIssues(name, judged.issues));
          if (!isObject(held)) refuse(held, [name]);
        }
      },
    ),
  );

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
