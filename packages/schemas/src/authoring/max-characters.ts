import { type AnyCheck, carriedCheck } from "./carried.js";

/**
 * At most `max` characters, counted as JSON Schema counts them: Unicode code points.
 * Zod's own `.max` counts UTF-16 units, so an emoji would count twice here and once elsewhere.
 */
export const maxCharacters = (max: number): AnyCheck =>
  carriedCheck<string>(
    () => ({ maxLength: max }),
    (payload) => {
      const text = payload.value;
      if (text.length > max && [...text].length > max)
        payload.issues.push({
          code: "too_big",
          origin: "string",
          maximum: max,
          inclusive: true,
          input: text,
        });
    },
  );
