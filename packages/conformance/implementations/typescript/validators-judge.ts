import { validators } from "@council-data/validators";
import type { Judge } from "./judge.js";

/** A judge by the validators compiled ahead of time, which judge records. */
export const validatorsJudge = (): Judge => (of, data) => {
  const validate = (validators as Readonly<Record<string, (typeof validators)[keyof typeof validators]>>)[of];
  if (!validate) throw new Error(`There is no validator of the name ${of}`);
  return validate(data).faults.map(({ at, rule }) => ({ at, rule }));
};
