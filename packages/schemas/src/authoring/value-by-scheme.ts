import * as z from "zod";
import { type AnyCheck, carriedCheck } from "./carried.js";

/**
 * The field that judges `value` is chosen by the code in `scheme`: an NHS number where the scheme says `nhs-number`.
 * Carried as `if`/`then`, so every validator gives the fault at the value, with that field's rule id.
 */
export const valueByScheme = (
  scheme: string,
  value: string,
  fields: Readonly<Record<string, z.ZodType>>,
): AnyCheck =>
  carriedCheck<Record<string, unknown>>(
    (refOf) => ({
      allOf: Object.entries(fields).map(([code, field]) => ({
        if: { properties: { [scheme]: { const: code } }, required: [scheme] },
        // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
        then: { properties: { [value]: { $ref: refOf(field) } } },
      })),
    }),
    (payload) => {
      const held = payload.value;
      const code = held[scheme];
      const field = typeof code === "string" && Object.hasOwn(fields, code) ? fields[code] : undefined;
      if (!field || held[value] === undefined) return;
      const judged = field._zod.run({ value: held[value], issues: [] }, {}) as z.core.ParsePayload;
      payload.issues.push(...z.core.util.prefixIssues(value, judged.issues));
    },
    (payload) => typeof payload.value === "object" && payload.value !== null && !Array.isArray(payload.value),
  );
