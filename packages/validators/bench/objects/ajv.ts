import all from "#ajv-all";
import first from "#ajv-first";
import { rulesHold } from "#rules";

export const faults = (record: unknown): number =>
  all(record) ? (rulesHold(record) ? 0 : 1) : (all.errors?.length ?? 1);
export const isRight = (record: unknown): boolean => first(record) && rulesHold(record);
