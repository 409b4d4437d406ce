import * as schemas from "@council-data/schemas";
import type * as z from "zod";
import type { Judge } from "./judge.js";

/** A judge by the Zod schemas of the standard, as a TypeScript program imports them. */
export const zodJudge = (): Judge => (of, data) => {
  const schema = (schemas as unknown as Readonly<Record<string, z.ZodType>>)[of];
  if (!schema) throw new Error(`There is no schema of the name ${of}`);
  return schemas.faults(schema, data).map(({ at, rule }) => ({ at, rule }));
};
