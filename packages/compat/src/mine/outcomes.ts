import { asJson, pointerOf } from "./json.js";
import { type Outcome, Unjudgeable } from "./mine.js";

/** What both Zods give for a value. */
interface Parsing {
  safeParse: (
    value: unknown,
  ) =>
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** The verdicts of a Zod schema. */
export const outcomes =
  (schema: Parsing) =>
  (value: unknown): Outcome => {
    const result = parsed(schema, value);
    return result.success
      ? { accepted: true, produced: asJson(result.data) }
      : { accepted: false, places: result.error.issues.map(({ path }) => pointerOf(path)) };
  };

function parsed(schema: Parsing, value: unknown): ReturnType<Parsing["safeParse"]> {
  try {
    return schema.safeParse(value);
  } catch (error) {
    const { message } = error as Error;
    if (/async/i.test(message))
      throw new Unjudgeable({
        en: "The schema has checks that take their time (async), so it cannot be asked.",
        cy: "Mae gan y sgema wiriadau sy'n cymryd eu hamser (async), felly ni ellir ei holi.",
      });
    throw new Unjudgeable({
      en: `The schema stops where it should answer: ${message}`,
      cy: `Mae'r sgema'n stopio lle dylai ateb: ${message}`,
    });
  }
}
