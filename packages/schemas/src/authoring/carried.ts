import * as z from "zod";

/** What a check adds to the JSON Schema of what it is attached to; `refOf` gives the reference to another schema. */
export type Carried = (refOf: (schema: z.ZodType) => string) => Record<string, unknown>;

interface CarriedDef extends z.core.$ZodCheckDef {
  carries: Carried;
}

// a check written for what it reads fits every schema that has it; Zod's type would tie it to one
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyCheck = z.core.$ZodCheck<any>;

/**
 * A Zod check that says what the JSON Schema must carry for it. Plain `.refine` and `.check(fn)` are emitted by
 * Zod as nothing, so the generator refuses them: this is the only way to write a check here.
 */
export function carriedCheck<T>(
  carries: Carried,
  run: (payload: z.core.ParsePayload<T>) => void,
  when?: (payload: z.core.ParsePayload) => boolean,
): AnyCheck {
  const check: AnyCheck = new z.core.$ZodCheck({
    check: "custom",
    carries,
    ...(when && { when }),
  } as CarriedDef);
  check._zod.check = run;
  return check;
}

/** What a check carries, or `undefined` where it was not written with {@link carriedCheck}. */
export const carriedBy = (check: z.core.$ZodCheck): Carried | undefined =>
  (check._zod.def as Partial<CarriedDef>).carries;
